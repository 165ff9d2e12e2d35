#pragma once

#include "model/service/state/service.hpp"

/// Unpaid work, team by team: the groups that supervisors and vehicles make up, the places they have, who of
/// those who came is given one.
namespace caseflow::service::work_groups {

/// Leave of a supervisor becomes known: who is away from one day to before another has no group then.
void plan_away(Service& service, PersonId supervisor, sim::Day from, sim::Day until);
/// Supervisors have left, plan their leave anew or work other hours: what is known of leave from today on is
/// counted again.
void count_away(Service& service);

/// Group places a team plans for a day, less what cases of others will take: planned leave and how often
/// vehicles fail are known when the week is planned.
double places_planned(Service const& service, std::size_t team, sim::Day day);

/// People have come and gone: counts the supervisors in post.
void day_begins(Service& service);
/// Somebody has come to work in a group today, as the one to be given a place at `turn`, 0 to 1.
void attend(Service& service, std::uint32_t order, double turn);
/// The working day of every team: who came is given a place or stood down.
void work_day(Service& service);

}  // namespace caseflow::service::work_groups
