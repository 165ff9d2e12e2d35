#include "model/service/state/span_of_control.hpp"

namespace caseflow::service {

std::optional<double> officers_per_manager(Service const& service, SiteId site) {
  ManagersId const team = service.plan->managers_of_site[site];
  if (!team || !service.has_pools(Role::manager)) return std::nullopt;
  double officers = 0, managers = 0;
  for (OfficerId const id : service.desks.ids()) {
    SiteId const at = service.desks[id].site;
    if (service.staff[id].here && service.plan->managers_of_site[at] == team) ++officers;
  }
  for (PersonId const id : service.pools[team].members())
    if (service.staff[id].here) managers += static_cast<double>(service.staff[id].fte);
  return managers > 0 ? officers / managers : officers;
}

}  // namespace caseflow::service
