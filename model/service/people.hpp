#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/vocabulary.hpp"
#include "model/service/case.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

using PersonId = std::uint32_t;

using core::Role;

/// A place on the staff and who holds it now. People of every role are away on leave, for training and sick,
/// leave the service and are replaced.
struct Person {
  sim::Entity entity = 0;
  Role role{};
  bool here = false;        ///< False while the place is vacant.
  bool wanted = true;       ///< False once the scenario no longer has the place; see `Service::set_wanted`.
  std::int16_t group = 0;   ///< The team among those of the role; of officers, in `Service::post_names`.
  std::uint16_t staff = 0;  ///< In `Service::staff`.
  std::uint32_t name_hash = 0, place = 0, incumbent = 0;
  std::uint16_t generation = 0;  ///< Rises with every change of incumbent.
  std::uint16_t sick_spells = 0;
  float fte = 0;
  float caseload_share = 1;  ///< Of a full caseload that the person should hold: less for newcomers.
  std::uint8_t step = 0;
  sim::Day since = 0;
  sim::Day practised_since = 0;  ///< From when an officer's experience counts; trainees have none.
  sim::Day newcomer_until = never;
  sim::Day away_until = never;  ///< First day back.
  bool sick = false;            ///< The present absence was not planned.
  bool woman = false;
  bool in_training = false, qualified = false;  ///< A trainee; a former one, now in the grade trained for.
  bool given_away = false;  ///< A vacant place that a trainee at the site has qualified into.
  bool supervision_asked = false, supervised = false;  ///< The last session due: was it planned, and held?
  std::uint8_t leave_plan =
      0;  ///< Rises when leave is planned anew; days off of an older plan are not taken.
  /// Planned by a hazard or a lead time; an event on another day is not meant.
  sim::Day leaves_on = never, sick_on = never, arrives_on = never;

  /// Assessments and reviews take longer, and all are countersigned.
  bool learning(sim::Day today) const { return in_training || today < newcomer_until; }
  /// The place of a post: one that is wanted, or that a trainee has qualified into.
  bool in_use() const { return wanted || given_away; }
  bool present(sim::Day today) const { return here && today >= away_until; }
};

/// Places of one name: posts, a team, a prison, or those who join one with posts of their own.
struct StaffGroup {
  Role role{};
  std::string name;
  PersonId first = 0, last = 0;  ///< The places, filled or not, wanted or not; `last` is the one after them.
  float each = 1;                ///< Hours of a place, full-time equivalents.
  int posts = 0;                 ///< Places that are established; whoever leaves others is not replaced.
  int places_in_use = 0;         ///< Of the places from `first` to `last`, those of posts.
};

/// One thing that an officer has to do. No room is left after the last member: 32 bytes are copied faster
/// than 29, and a worklist is put in order every day.
struct WorkItem {
  CaseId subject = 0;
  std::uint16_t generation = 0;
  core::Task task{};
  std::uint8_t priority = 0;  ///< 0 first: deadlines with a penalty; 3 is skipped first.
  bool demanded = true;       ///< Counted as demanded; not while it was asked for in the queue.
  sim::Day due = 0;
  float minutes = 0;         ///< In full depth.
  float given = 0;           ///< So far, of the minutes as shrunk.
  float full_given = 0;      ///< So far, counted in full-depth minutes.
  std::uint32_t detail = 0;  ///< By the task: the planned contact, the outcome and so on.
};

/// An officer's cases in numbers, and the worklist.
struct Desk {
  std::int16_t site = 0, grade = 0;
  std::int16_t posts = -1;    ///< In the plan in force; -1 where it has none of the name.
  float target_caseload = 0;  ///< For the officer's hours, experienced.
  int cases = 0;
  std::vector<CaseId> held;     ///< The same cases, in no order that means anything.
  double weekly_minutes = 0;    ///< Routine of the cases held.
  double expected_minutes = 0;  ///< Routine and planned contact of the cases held, a week.
  double points = 0;
  double routine_owed = 0;  ///< Routine minutes of the days since the officer last worked.
  int weeks_over = 0;       ///< Weeks running over 110 % of points.
  bool has_ended_work =
      false;  ///< Of cases that have ended, perhaps; it is struck off before the day's work.
  std::vector<WorkItem> worklist;
};

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
};

/// One thing that a team has to do, whoever of it does it.
struct PoolTask {
  std::uint32_t subject = 0;  ///< Case or person, by the work.
  std::uint16_t generation = 0;
  PoolWork work{};
  std::uint8_t priority = 0;  ///< 0 first.
  sim::Day due = 0;
  float minutes_left = 0;
  std::uint32_t detail = 0;  ///< By the work: the decision that papers are for, and so on.
};

/// People of one role who serve what is asked of them together.
struct Pool {
  std::vector<PersonId> members;
  float minutes_today = 0;      ///< Left of the day, where what comes in during the day is served on it.
  std::vector<PoolTask> tasks;  ///< By priority, then due date; of equals the earlier asked for first.
};

}  // namespace caseflow::service
