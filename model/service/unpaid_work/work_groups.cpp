#include "model/service/unpaid_work/work_groups.hpp"

#include <algorithm>
#include <cmath>

#include "model/core/name_hash.hpp"
#include "model/service/observe/case_files.hpp"
#include "model/service/unpaid_work/hours.hpp"

namespace caseflow::service::work_groups {
namespace {

/// Supervisors of a team who are there today, in FTE; cover takes the place of some whom nobody expected to
/// be away.
double supervisors_there(Service& service, TeamId team) {
  auto const day = static_cast<std::uint32_t>(service.model.epoch + service.today());
  double const covered = service.plan->scenario.unpaid_work.cover_share;
  double fte = 0;
  for (PersonId const id : service.pools[team].members()) {
    StaffMember const& person = service.staff[id];
    if (!person.here) continue;
    bool const there = person.present(service.today()) ||
                       (person.sick && service.uniform(person.entity, Purpose::transport, day) < covered);
    if (there) fte += static_cast<double>(person.fte);
  }
  return fte;
}

/// Vehicles of a team on the road today.
int vehicles_running(Service const& service, TeamId team) {
  auto const& about = service.plan->teams[team];
  double const failure = service.plan->scenario.unpaid_work.vehicle_failure_share;
  auto const name = core::name_hash(about.name);
  auto const day = static_cast<std::uint32_t>(service.model.epoch + service.today());
  int running = 0;
  for (int vehicle = 0; vehicle < about.vehicles; ++vehicle)
    if (service.uniform(person_entity(EntityKind::vehicle, name, static_cast<std::uint32_t>(vehicle), 0),
                        Purpose::vehicle, day) >= failure)
      ++running;
  return running;
}

/// A group needs a supervisor and a vehicle: one that has neither stays at home, but for those whom other
/// groups have room for.
std::size_t room(Service& service, TeamId team) {
  double const groups =
      std::min(supervisors_there(service, team), static_cast<double>(vehicles_running(service, team)));
  return static_cast<std::size_t>(
      std::lround(groups * static_cast<double>(service.plan->teams[team].group_size) /
                  (1 + service.plan->scenario.unpaid_work.other_provider_share)));
}

}  // namespace

double places_planned(Service const& service, TeamId team, sim::Day day) {
  auto const& about = service.plan->teams[team];
  double const planned = service.teams[team].supervisors_planned(day);
  auto const& work = service.plan->scenario.unpaid_work;
  return std::min(planned, about.vehicles * (1 - work.vehicle_failure_share)) *
         static_cast<double>(about.group_size) / (1 + work.other_provider_share);
}

void attend(Service& service, RequirementId requirement, double turn) {
  service.teams[service.requirements[requirement].team].attend(turn, requirement);
}

void work_day(Service& service) {
  if (!service.model.days.working(service.today())) return;
  for (TeamId const team : service.teams.ids()) {
    auto const& attending = service.teams[team].attending();
    for (auto const& came : attending) service.cases.fetch(service.requirements[came.second].subject);
    // Whose case ended while officers worked today has a requirement no more.
    service.teams[team].line_up([&](RequirementId came) { return service.requirements[came].done; });
    if (attending.empty()) continue;
    std::size_t const places = service.staffed ? room(service, team) : attending.size();
    for (std::size_t i = 0; i < attending.size(); ++i) {
      service.count(service.model.measures.unpaid_work_stand_down_share, i < places ? 0 : 1);
      RequirementId const requirement = attending[i].second;
      if (i < places) {
        hours::worked(service, requirement);
        continue;
      }
      case_file::note(service, service.cases[service.requirements[requirement].subject],
                      core::Feature::sessions_held, 0);
      hours::note_day(service, service.requirements[requirement], notes::WorkDay::stood_down,
                      attending.size(), places);
    }
    service.teams[team].day_ends();
  }
}

}  // namespace caseflow::service::work_groups
