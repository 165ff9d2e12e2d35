// Sites, posts, leave and recruitment.

#include <numeric>

#include <fmt/format.h>

#include "model/scenario/findings.hpp"
#include "model/scenario/print.hpp"

namespace caseflow::scenario {
namespace {

/// A band's grades are the bits of one word.
constexpr std::size_t most_grades = 64;
/// A case keeps its officer as a number of two bytes.
constexpr double most_officers = 32000;

double fte_at(Scenario const& scenario, std::string const& site) {
  double fte = 0;
  for (auto const& item : scenario.workforce.posts)
    if (item.second.site == site) fte += item.second.in_post_fte + item.second.vacant_fte;
  return fte;
}

void check_posts(Scenario const& scenario, Findings& findings) {
  auto const sites = names_in(scenario.sites);
  double officers = 0;
  std::map<std::string, int> grades;
  for (auto const& [name, posts] : scenario.workforce.posts) {
    findings.name(child(child("/workforce/posts", name), "site"), posts.site, sites, "a site");
    if (posts.grade.empty()) findings.add(child(child("/workforce/posts", name), "grade"), "a name", "\"\"");
    ++grades[posts.grade];
    officers += posts.in_post_fte + posts.vacant_fte;
  }
  if (grades.size() > most_grades)
    findings.add("/workforce/posts", fmt::format("at most {} grades", most_grades),
                 std::to_string(grades.size()));
  if (officers > most_officers)
    findings.add("/workforce/posts", fmt::format("at most {} FTE", print(most_officers)), print(officers));
}

void check_hub(Scenario const& scenario, Findings& findings) {
  auto const* const hub = hub_of(scenario);
  if (!hub) return;
  for (auto const& [name, site] : scenario.sites) {
    if (site.kind != SiteKind::hub) continue;
    auto const at = child("/sites", name);
    if (site.area_share > 0)
      findings.add(child(at, "area_share"), "0 for a hub", print(site.area_share),
                   "a hub serves the whole area");
    if (name != hub->first)
      findings.add(child(at, "kind"), "one hub at most", fmt::format("a hub beside \"{}\"", hub->first));
  }
  if (uses_hub(scenario.operating_model) && fte_at(scenario, hub->first) <= 0)
    findings.add(child("/sites", hub->first), "a post at a hub that holds cases", "none",
                 "give /workforce/posts one with this site");
}

}  // namespace

std::pair<std::string const, Site> const* hub_of(Scenario const& scenario) {
  for (auto const& item : scenario.sites)
    if (item.second.kind == SiteKind::hub) return &item;
  return nullptr;
}

bool uses_hub(OperatingModel const& model) {
  return model.step_down.share > 0 ||
         std::any_of(model.routing.begin(), model.routing.end(),
                     [](auto const& rule) { return rule.hold_at == HoldAt::hub; });
}

void check_places(Scenario const& scenario, Findings& findings) {
  check_posts(scenario, findings);
  check_hub(scenario, findings);
  double total = 0;
  bool office = false;
  for (auto const& [name, site] : scenario.sites) {
    if (site.kind == SiteKind::hub) continue;
    office = true;
    total += site.area_share;
    if (site.area_share > 0 && fte_at(scenario, name) <= 0)
      findings.add(child("/sites", name), "a post at an office that holds cases", "none",
                   "give /workforce/posts one with this site");
  }
  if (!office) return findings.add("/sites", "at least one office: a site that is no hub", "none");
  findings.adds_up_to_one("/sites", total, "area shares of the offices");
}

void check_people(Workforce const& workforce, Findings& findings) {
  auto const total = [](std::vector<double> const& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
  };
  if (workforce.leave_days_per_year > 0 && total(workforce.leave_spell_days) <= 0)
    findings.add("/workforce/leave_spell_days", "how the leave is split", "no spells");
  if (total(workforce.leave_season) <= 0)
    findings.add("/workforce/leave_season", "some month above 0", "0 in every month",
                 "for no leave set /workforce/leave_days_per_year to 0");
  for (auto const& [pointer, distribution] :
       {std::pair("/workforce/sickness/spell_days", &workforce.sickness.spell_days),
        std::pair("/workforce/recruitment/lead_months", &workforce.recruitment.lead_months)})
    if (auto const flaw = sim::flaw(*distribution))
      findings.add(pointer, "a distribution that can be drawn from", *flaw);
}

}  // namespace caseflow::scenario
