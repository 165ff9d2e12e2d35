#include "model/service/state/span_of_control.hpp"

namespace caseflow::service {

std::optional<double> officers_per_manager(Service const& service, int site) {
  int const team = service.plan->managers_of_site[static_cast<std::size_t>(site)];
  if (team < 0 || !service.has_pools(Role::manager)) return std::nullopt;
  double officers = 0, managers = 0;
  for (PersonId id = 0; id < service.desks.size(); ++id) {
    auto const at = static_cast<std::size_t>(service.desks[id].site);
    if (service.people[id].here && service.plan->managers_of_site[at] == team) ++officers;
  }
  for (PersonId const id :
       service.pools[static_cast<std::size_t>(Role::manager)][static_cast<std::size_t>(team)].members)
    if (service.people[id].here) managers += static_cast<double>(service.people[id].fte);
  return managers > 0 ? officers / managers : officers;
}

}  // namespace caseflow::service
