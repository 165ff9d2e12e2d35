#pragma once

#include <string_view>

#include "model/service/state/service.hpp"

/// Posts, and the people in them: how many there should be under a plan, and what happens when that changes.
namespace caseflow::service::establishment {

/// The working day on which what is dated happens; before 0 where that was before the run-up.
sim::Day day_of(Model const& model, sim::Date date);

/// How a group of places is staffed under one plan on one day, full-time equivalents.
struct Standing {
  double posts_fte = 0;     ///< Established.
  double people_fte = 0;    ///< In post, as the plan says; who is there in the simulation differs by chance.
  float each = 0;           ///< Hours of a place; 0 where the plan has none.
  std::size_t places = 0;   ///< At first, filled or not.
  int posts = 0;            ///< Places that are established.
  double vacant_share = 0;  ///< Chance that a place is vacant on the first day.

  bool operator==(Standing const&) const = default;
};
/// With all that has happened by that day, by its date. Nothing where the plan has no such group.
Standing standing(Model const& model, scenario::Plan const& plan, Role role, std::string_view name,
                  sim::Day day);
/// Places that a group may come to need under any plan.
std::size_t places_needed(Model const& model, Role role, std::string_view name);

/// Whether the group's staffing differs today between the plan that held until now and the one in force.
bool differs(Service const& service, StaffGroup const& group, scenario::Plan const& old);
/// Another plan has changed a group: people come, leave and posts are added or end, until posts and people
/// have changed by as much as the plans differ. Vacant posts end first. Returns those who leave: their cases
/// are still theirs, and nobody is recruited yet for those whose places are still wanted. Call on the day on
/// which the plan takes over, for a group that `differs`.
std::vector<PersonId> follow_plan(Service& service, StaffGroup& group, scenario::Plan const& old);
/// Schedules what the plan in force has happen to a group after today.
void schedule_changes(Service& service, StaffGroupId group);
/// What the plan in force has happen to a group today; nothing if it was scheduled under another, as
/// `staff_version` says. `which`: of the group's changes, or one beyond them for its end.
void change(Service& service, StaffGroupId group, std::uint32_t which, std::uint16_t staff_version);

}  // namespace caseflow::service::establishment
