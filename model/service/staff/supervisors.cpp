#include "model/service/staff/supervisors.hpp"

#include <set>

namespace caseflow::service::supervisors {
namespace {

bool holds(Service const& service, WorkTeam::Leave const& leave) {
  StaffMember const& person = service.staff[leave.supervisor];
  return person.here && person.generation == leave.generation && person.leave_plan == leave.plan &&
         leave.until > service.today();
}

}  // namespace

void plan_away(Service& service, PersonId supervisor, sim::Day from, sim::Day until) {
  StaffMember const& person = service.staff[supervisor];
  service.teams[person.team.as<TeamId>()].plan_leave(
      {supervisor, person.generation, person.leave_plan, from, until}, person.fte, service.today());
}

void count_away(Service& service) {
  for (auto& team : service.teams)
    team.recount_leave(
        service.today(), [&](WorkTeam::Leave const& leave) { return holds(service, leave); },
        [&](PersonId supervisor) { return service.staff[supervisor].fte; });
}

void day_begins(Service& service) {
  if (!service.staffed) return;
  for (TeamId const team : service.teams.ids()) {
    double fte = 0, posts = 0;
    std::set<StaffGroupId> groups;
    for (PersonId const id : service.pools[team].members()) {
      StaffMember const& person = service.staff[id];
      if (person.here) fte += static_cast<double>(person.fte);
      if (!groups.insert(person.staff).second) continue;
      StaffGroup const& group = service.staff.group(person.staff);
      posts += group.posts * static_cast<double>(group.each);
    }
    service.teams[team].set_in_post(fte, posts);
  }
}

}  // namespace caseflow::service::supervisors
