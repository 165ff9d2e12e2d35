#pragma once

#include <algorithm>

#include "model/service/state/service.hpp"

/// A named team of people of one role (managers, administrators, tutors, Through the Gate workers) who serve
/// dated tasks together: by priority, then by due date, with the minutes of those who are there.
///
/// To give a role a team: a line of `add_staff` (scenario/plan_people.cpp) that names its groups and their
/// full-time equivalents, and a subject that puts tasks and serves them every working day. Leave, training,
/// sickness, leaving and recruitment follow by themselves. Where a scenario declares no team, its subject
/// lets the work pass at once; a declared team with nobody in it does nothing.
namespace caseflow::service::pool {

void put(Pool& pool, PoolTask const& task);

/// What the members who are there today have, at so many minutes a full-time day.
double minutes_today(Service const& service, Pool const& pool, double minutes_per_fte);

/// Gives the tasks in order what `minutes` allow, and tells what is left of them. Tasks that are no longer
/// `wanted` are dropped; those done are told to `finished`, which may ask the pool for more. Tasks after
/// `last_priority` are left alone.
template <class Wanted, class Finished>
double serve(Service& service, Pool& pool, double minutes, Wanted const& wanted, Finished const& finished,
             int last_priority = 255) {
  auto& done = service.pool_finished;
  done.clear();
  auto task = pool.tasks.begin();
  for (; task != pool.tasks.end(); ++task) {
    if (task->priority > last_priority) break;
    if (!wanted(*task)) continue;
    double const given = std::min(minutes, static_cast<double>(task->minutes_left));
    task->minutes_left -= static_cast<float>(given);
    minutes -= given;
    constexpr float nothing = 0.01F;
    if (task->minutes_left > nothing) break;
    done.push_back(*task);
  }
  pool.tasks.erase(pool.tasks.begin(), task);
  for (std::size_t i = 0; i < done.size(); ++i) {
    PoolTask const it = done[i];
    ++service.work_items;
    finished(it);
  }
  return minutes;
}

}  // namespace caseflow::service::pool
