#include "model/service/staff/supervisors.hpp"

#include <algorithm>

namespace caseflow::service::supervisors {
namespace {

bool holds(Service const& service, Service::TeamState::Leave const& leave) {
  StaffMember const& person = service.people[leave.supervisor];
  return person.here && person.generation == leave.generation && person.leave_plan == leave.plan &&
         leave.until > service.today();
}

/// Counts leave among what is known of the days from today on.
void add(Service const& service, Service::TeamState& team, Service::TeamState::Leave const& leave) {
  auto const until = std::min(leave.until, static_cast<sim::Day>(team.planned_away.size()));
  for (sim::Day day = std::max(leave.from, service.today()); day < until; ++day)
    team.planned_away[static_cast<std::size_t>(day)] += service.people[leave.supervisor].fte;
}

}  // namespace

void plan_away(Service& service, PersonId supervisor, sim::Day from, sim::Day until) {
  StaffMember const& person = service.people[supervisor];
  auto& team = service.teams[person.team.as<TeamId>()];
  team.leave.push_back({supervisor, person.generation, person.leave_plan, from, until});
  add(service, team, team.leave.back());
}

void count_away(Service& service) {
  for (auto& team : service.teams) {
    std::erase_if(team.leave, [&](auto const& leave) { return !holds(service, leave); });
    std::fill(team.planned_away.begin() + service.today(), team.planned_away.end(), 0.0F);
    for (auto const& leave : team.leave) add(service, team, leave);
  }
}

void day_begins(Service& service) {
  if (!service.staffed) return;
  for (TeamId const team : service.teams.ids()) {
    double fte = 0;
    for (PersonId const id : service.pools[team].members)
      if (service.people[id].here) fte += static_cast<double>(service.people[id].fte);
    service.teams[team].supervisors_fte = fte;
  }
}

}  // namespace caseflow::service::supervisors
