#pragma once

#include "model/service/state/service.hpp"

/// A named team of people of one role (managers, administrators, tutors, Through the Gate workers) who serve
/// dated tasks together: by priority, then by due date, with the minutes of those who are there.
///
/// To give a role a team: an index of its own in `core/ids.hpp`, by which `Pools` finds it, a line of
/// `add_staff` (scenario/plan/plan_people.cpp) that names its groups and their full-time equivalents, and a
/// subject that asks for tasks and serves them every working day. Leave, training, sickness, leaving and
/// recruitment follow by themselves. Where a scenario declares no team, its subject lets the work pass at
/// once; a declared team with nobody in it does nothing.
namespace caseflow::service::pool {

/// What the members who are there today have, at so many minutes a full-time day; 0 for a team with nobody
/// there.
double minutes_today(Service const& service, Pool const& pool, double minutes_per_fte);

/// Gives the tasks in order what `minutes` (not negative) allow, and tells what is left of them. Tasks that
/// are no longer `wanted` are dropped; those done are given to `finished`, which may ask the pool for more.
/// Tasks after the `last` priority are left alone.
template <class Wanted, class Finished>
double serve(Service& service, Pool& pool, double minutes, Wanted const& wanted, Finished const& finished,
             PoolPriority last = any_priority) {
  auto& done = service.pool_finished;
  done.clear();
  minutes = pool.serve(minutes, last, wanted, done);
  for (std::size_t i = 0; i < done.size(); ++i) {
    PoolTask const it = done[i];
    ++service.work_items;
    finished(it);
  }
  return minutes;
}

}  // namespace caseflow::service::pool
