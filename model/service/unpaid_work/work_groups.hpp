#pragma once

#include <optional>

#include "model/service/state/service.hpp"

/// Unpaid work, team by team: the groups that supervisors and vehicles make up, the places they have, who of
/// those who came is given one.
namespace caseflow::service::work_groups {

/// Whether people are booked for supervisors who are known to be missing: for vacant posts and on leave.
enum class CountOn { those_there, some_missing_too };

/// Group places a team plans for a day, less what cases of others will take. Sickness, vehicles that fail and
/// projects that are called off are not known when the week is planned. From 0; `day` from today on.
double places_planned(Service const& service, TeamId team, sim::Day day, CountOn whom);

/// Somebody has come to work in a group today, as the one to be given a place at `turn`, 0 to 1. Expects a
/// requirement that a team looks after.
void attend(Service& service, RequirementId requirement, double turn);
/// Counts somebody who has come to work, in a group or a placement: given work, or sent home.
void count_attendance(Service& service, std::optional<StandDown> sent_home);

/// The working day of every team: who came is given a place or stood down; nothing on days off.
void work_day(Service& service);

}  // namespace caseflow::service::work_groups
