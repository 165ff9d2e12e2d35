#pragma once

#include <optional>

#include "model/service/state/service.hpp"

/// Unpaid work, team by team: the groups that supervisors and vehicles make up, the places they have, who of
/// those who came is given one.
namespace caseflow::service::work_groups {

/// Group places a team plans for a day, less what cases of others will take: vacancies and leave are known
/// when the week is planned, and may be booked all the same; sickness, vehicles that fail and projects that
/// are called off are not known. From 0; `day` from today on.
double places_planned(Service const& service, TeamId team, sim::Day day);

/// Somebody has come to work in a group today, as the one to be given a place at `turn`, 0 to 1. Expects a
/// requirement that a team looks after.
void attend(Service& service, RequirementId requirement, double turn);
/// Counts somebody who has come to work, in a group or a placement: given work, or sent home.
void count_attendance(Service& service, std::optional<StandDown> sent_home);

/// The working day of every team: who came is given a place or stood down; nothing on days off.
void work_day(Service& service);

}  // namespace caseflow::service::work_groups
