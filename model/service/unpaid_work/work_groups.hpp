#pragma once

#include "model/service/state/service.hpp"

/// Unpaid work, team by team: the groups that supervisors and vehicles make up, the places they have, who of
/// those who came is given one.
namespace caseflow::service::work_groups {

/// Group places a team plans for a day, less what cases of others will take: planned leave and how often
/// vehicles fail are known when the week is planned. From 0; `day` from today on.
double places_planned(Service const& service, TeamId team, sim::Day day);

/// Somebody has come to work in a group today, as the one to be given a place at `turn`, 0 to 1. Expects a
/// requirement that a team looks after.
void attend(Service& service, RequirementId requirement, double turn);
/// The working day of every team: who came is given a place or stood down; nothing on days off.
void work_day(Service& service);

}  // namespace caseflow::service::work_groups
