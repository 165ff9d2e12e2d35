#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "model/core/vocabulary.hpp"
#include "model/service/state/ids.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

using core::Role;

/// What a pool is asked for. Each line belongs to the subject that stands above it.
enum class PoolWork : std::uint8_t {
  // resettlement
  screening,
  release_plan,
  need,
  handover,
  // administration
  breach_papers,
  warning_letter,
  // management
  allocate,
  reallocate,
  countersign,
  supervise,
  audit,
};

/// Which of a team's tasks comes first: that with the lowest. Each subject names its own.
enum class PoolPriority : std::uint8_t {};
inline constexpr PoolPriority any_priority{255};  ///< Down to which every task is served.

/// One thing that a team has to do, no matter who in the team does it.
struct PoolTask {
  SubjectId subject;  ///< A case; of `supervise` and `audit`, a person.
  std::uint16_t generation = 0;
  PoolWork work{};
  PoolPriority priority{};
  sim::Day due = 0;
  float minutes_left = 0;
  NeedId need{};                   ///< Of `need`: which.
  std::uint32_t enforcements = 0;  ///< Of `breach_papers` and `warning_letter`: the case's, when asked for.
  bool told_overdue = false;       ///< By `tell_overdue`.
  bool beyond_usual = false;       ///< Of `countersign`: would not have been asked for before the start date.
};

/// People of one role who serve what is asked of them together. Tasks stand by priority, then due date; of
/// equals the one asked for earlier comes first.
class Pool {
 public:
  float minutes_today = 0;  ///< Left of the day, where what comes in during the day is served on it.
  double minutes_back = 0;  ///< Of work that is asked for no longer, not worked yet; 0 or more.

  std::vector<PersonId> const& members() const { return members_; }
  std::vector<PoolTask> const& tasks() const { return tasks_; }
  /// Whether a task of this priority or a more pressing one waits.
  bool waits(PoolPriority last) const { return !tasks_.empty() && tasks_.front().priority <= last; }

  /// A place of the team. Expects them in the order of their numbers, so that none is a member twice.
  void join(PersonId id) {
    SIM_EXPECTS(members_.empty() || members_.back() < id);
    members_.push_back(id);
  }
  void ask(PoolTask const& task) {
    auto const sooner = [](PoolTask const& a, PoolTask const& b) {
      return std::pair(a.priority, a.due) < std::pair(b.priority, b.due);
    };
    tasks_.insert(std::upper_bound(tasks_.begin(), tasks_.end(), task, sooner), task);
  }
  /// Gives the tasks in order what `minutes` allow, down to a priority, and tells what is left of them. Tasks
  /// that are not `wanted` any more are dropped; those done are taken off, and added to `done`.
  template <class Wanted>
  double serve(double minutes, PoolPriority last, Wanted const& wanted, std::vector<PoolTask>& done);
  /// Tells `late` of every task of a kind whose day is over, once.
  template <class Late>
  void tell_overdue(PoolWork work, sim::Day today, Late const& late);

 private:
  std::vector<PersonId> members_;
  std::vector<PoolTask> tasks_;
};

template <class Wanted>
double Pool::serve(double minutes, PoolPriority last, Wanted const& wanted, std::vector<PoolTask>& done) {
  auto task = tasks_.begin();
  for (; task != tasks_.end() && task->priority <= last; ++task) {
    if (!wanted(*task)) continue;
    double const given = std::min(minutes, static_cast<double>(task->minutes_left));
    task->minutes_left -= static_cast<float>(given);
    minutes -= given;
    constexpr float nothing = 0.01F;
    if (task->minutes_left > nothing) break;
    done.push_back(*task);
  }
  tasks_.erase(tasks_.begin(), task);
  return minutes;
}

template <class Late>
void Pool::tell_overdue(PoolWork work, sim::Day today, Late const& late) {
  for (auto& task : tasks_) {
    if (task.work != work || task.told_overdue || task.due >= today) continue;
    task.told_overdue = true;
    late(std::as_const(task));
  }
}

/// The pools of every role, a team each, in the order of the plan's staff. The kind of a team says its role.
/// A scenario without teams of a role has none of it.
class Pools {
 public:
  Pool& operator[](TeamId id) { return of(Role::supervisor)[id.number()]; }
  Pool& operator[](PrisonId id) { return of(Role::worker)[id.number()]; }
  Pool& operator[](ManagersId id) { return of(Role::manager)[id.number()]; }
  Pool& operator[](AdministratorsId id) { return of(Role::administrator)[id.number()]; }
  Pool& operator[](TutorsId id) { return of(Role::tutor)[id.number()]; }
  Pool const& operator[](TeamId id) const { return of(Role::supervisor)[id.number()]; }
  Pool const& operator[](PrisonId id) const { return of(Role::worker)[id.number()]; }
  Pool const& operator[](ManagersId id) const { return of(Role::manager)[id.number()]; }
  Pool const& operator[](AdministratorsId id) const { return of(Role::administrator)[id.number()]; }
  Pool const& operator[](TutorsId id) const { return of(Role::tutor)[id.number()]; }
  /// Of a role, in the order of its teams.
  std::vector<Pool>& of(Role role) { return by_role_[static_cast<std::size_t>(role)]; }
  std::vector<Pool> const& of(Role role) const { return by_role_[static_cast<std::size_t>(role)]; }

 private:
  std::array<std::vector<Pool>, core::role_count> by_role_;
};

}  // namespace caseflow::service
