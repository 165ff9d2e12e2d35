// What sites are to each other: areas, hubs, centres, and where officers sit.

#include <algorithm>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

constexpr char give_a_post[] = "give /workforce/posts one with this site";

/// A hub is served by nobody and serves no area of its own.
void check_hub(std::string const& at, Site const& site, DiagnosticList& diagnostics) {
  if (site.area_share > 0)
    diagnostics.add(child(at, "area_share"), "0 for a hub", print(site.area_share),
                    "a hub serves whole areas");
  if (site.hub) diagnostics.add(child(at, "hub"), "no such key at a hub", in_quotes(*site.hub));
}

/// Which hub holds the cases of an area.
void check_hub_of(std::string const& at, Site const& site, std::vector<std::string> const& hubs,
                  DiagnosticList& diagnostics) {
  if (site.hub)
    diagnostics.name(child(at, "hub"), *site.hub, hubs, "a hub among the sites");
  else if (hubs.size() > 1)
    diagnostics.add(child(at, "hub"), "the hub that serves the area, as there are several", missing);
}

/// Smaller places have a centre, others none; travel is from there.
void check_centre(std::string const& at, Site const& site, bool has_posts,
                  std::vector<std::string> const& centres, DiagnosticList& diagnostics) {
  bool const smaller = site.kind == SiteKind::neighbourhood_centre || site.kind == SiteKind::community_hub;
  if (site.centre && !smaller)
    diagnostics.add(child(at, "centre"), "no such key but at a neighbourhood centre or community hub",
                    in_quotes(*site.centre));
  else if (site.centre)
    diagnostics.name(child(at, "centre"), *site.centre, centres, "a local management centre among the sites");
  else if (site.kind == SiteKind::community_hub)
    diagnostics.add(child(at, "centre"), "the local management centre that serves a community hub", missing);
  if (site.kind == SiteKind::community_hub && has_posts)
    diagnostics.add(at, "no posts at a community hub", "posts", "its centre's officers see people there");
  if (site.travel_minutes && (!site.centre || has_posts))
    diagnostics.add(child(at, "travel_minutes"), "no such key where no officer comes from a centre",
                    print(*site.travel_minutes));
  if (site.evenings && (site.centre || site.kind == SiteKind::hub))
    diagnostics.add(child(at, "evenings"), "no such key where no groups are run", print(*site.evenings),
                    site.centre ? "set it at the centre that runs the area's groups" : "");
}

}  // namespace

std::vector<std::string> sites_of(Scenario const& scenario, SiteKind kind) {
  std::vector<std::string> found;
  for (auto const& [name, site] : scenario.sites)
    if (site.kind == kind) found.push_back(name);
  return found;
}

bool uses_hub(OperatingModel const& model) {
  return model.step_down.share > 0 ||
         std::any_of(model.routing.begin(), model.routing.end(),
                     [](auto const& rule) { return rule.hold_at == HoldAt::hub; });
}

bool holds_cases(Scenario const& scenario, std::string const& site) {
  auto const& about = scenario.sites.at(site);
  bool const at_hub = about.kind == SiteKind::hub;
  if (at_hub && !uses_hub(scenario.operating_model)) return false;
  bool const only_hub = at_hub && sites_of(scenario, SiteKind::hub).size() == 1;
  return std::any_of(scenario.sites.begin(), scenario.sites.end(), [&](auto const& item) {
    if (item.second.area_share <= 0) return false;
    if (at_hub) return only_hub || item.second.hub == site;
    return item.first == site || (item.second.centre == site && fte_at(scenario, item.first) <= 0);
  });
}

void check_sites(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const hubs = sites_of(scenario, SiteKind::hub);
  auto const centres = sites_of(scenario, SiteKind::local_management_centre);
  double total = 0;
  for (auto const& [name, site] : scenario.sites) {
    auto const at = child("/sites", name);
    bool const hub = site.kind == SiteKind::hub, has_posts = fte_at(scenario, name) > 0;
    if (hub) {
      check_hub(at, site, diagnostics);
    } else {
      total += site.area_share;
      check_hub_of(at, site, hubs, diagnostics);
    }
    check_centre(at, site, has_posts, centres, diagnostics);
    if (holds_cases(scenario, name) && !has_posts && !site.centre)
      diagnostics.add(at, hub ? "a post at a hub that holds cases" : "a post at an office that holds cases",
                      "none", give_a_post);
  }
  if (hubs.size() == scenario.sites.size())
    return diagnostics.add("/sites", "at least one office: a site that is no hub", "none");
  diagnostics.adds_up_to_one("/sites", total, "area shares of the offices");
}

}  // namespace caseflow::scenario
