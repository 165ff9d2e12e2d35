// Unpaid work, groups and their tutors, and the prisons of Through the Gate.

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

bool has_unpaid_work(Scenario const& scenario) {
  return scenario.demand.orders_per_year > 0 &&
         scenario.sentences.unpaid_work_share + scenario.sentences.combined_share > 0;
}

std::vector<std::string> offices_of(Scenario const& scenario) {
  std::vector<std::string> offices;
  for (auto const& [name, site] : scenario.sites)
    if (site.kind != SiteKind::hub) offices.push_back(name);
  return offices;
}

void check_unpaid_work(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& work = scenario.unpaid_work;
  auto const offices = offices_of(scenario);
  std::map<std::string, std::string> team_of;
  for (auto const& [name, team] : work.teams) {
    auto const at = child("/unpaid_work/teams", name);
    if (team.sites.empty()) diagnostics.add(child(at, "sites"), "at least one office", "none");
    if (team.places_fte() <= 0 && work.individual_share < 1)
      diagnostics.add(child(at, "established_fte"), "more than 0 FTE", "0",
                      "nobody would ever work in its groups");
    if (team.vehicles == 0 && work.individual_share < 1)
      diagnostics.add(child(at, "vehicles"), "at least one vehicle", "0",
                      "no group would ever go to its work");
    diagnostics.names(child(at, "sites"), team.sites, offices, "an office");
    for (std::size_t i = 0; i < team.sites.size(); ++i)
      if (auto const [other, first] = team_of.emplace(team.sites[i], name); !first)
        diagnostics.add(child(child(at, "sites"), i), "an office that no other team serves",
                        fmt::format("{}, served by \"{}\"", in_quotes(team.sites[i]), other->second));
  }
  if (!has_unpaid_work(scenario)) return;
  for (auto const& office : offices)
    if (scenario.sites.at(office).area_share > 0 && !team_of.contains(office))
      diagnostics.add(child("/sites", office), "an unpaid work team for an office whose cases do unpaid work",
                      "none", "name it among the sites of a team in /unpaid_work/teams");
}

/// How a group's sessions are held, which excludes some of what else may be said of it.
void check_sessions(std::string const& at, Group const& group, DiagnosticList& diagnostics) {
  if (group.module_sessions && group.sessions % *group.module_sessions != 0)
    diagnostics.add(child(at, "module_sessions"),
                    fmt::format("whole modules in its {} sessions", group.sessions),
                    std::to_string(*group.module_sessions));
  if (group.individual && group.tutors == 0)
    diagnostics.add(child(at, "individual"), "absent: it has no tutors", "individual sessions",
                    "set tutors, or leave it to those who deliver it");
  if (!group.one_to_one_minutes) return;
  auto const no_group = [&](char const* key, bool given) {
    if (given)
      diagnostics.add(child(at, key), "absent: officers work it one to one", "given",
                      "without one_to_one_minutes it is a group");
  };
  no_group("module_sessions", group.module_sessions.has_value());
  no_group("individual", group.individual.has_value());
  no_group("catch_ups", group.catch_ups.has_value());
  no_group("restarts", group.restarts.has_value());
  no_group("other_provider_share", group.other_provider_share.has_value());
}

/// Whether a group can meet in the evening anywhere: partners' places have the evenings of the service.
bool open_in_the_evening(Scenario const& scenario, Group const& group) {
  if (scenario.group_work.evenings > 0) return true;
  return !by_partners(group) &&
         std::any_of(scenario.sites.begin(), scenario.sites.end(),
                     [](auto const& item) { return item.second.evenings.value_or(0) > 0; });
}

void check_groups(Scenario const& scenario, DiagnosticList& diagnostics) {
  for (auto const& [name, group] : scenario.groups) {
    auto const at = child("/groups", name);
    check_match(child(at, "suitable"), group.suitable, scenario.profile, diagnostics,
                names_in(scenario.operating_model.bands));
    check_sessions(at, group, diagnostics);
    if (group.one_to_one_minutes) continue;
    if (group.least_booked > group.places)
      diagnostics.add(child(at, "least_booked"), fmt::format("at most its {} places", print(group.places)),
                      print(group.least_booked), "no run would ever start");
    if (group.evening_share > 0 && !open_in_the_evening(scenario, group))
      diagnostics.add(child(at, "evening_share"), "0: no office is open in the evening",
                      print(group.evening_share), "set /group_work/evenings");
  }
}

void check_tutors(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const offices = offices_of(scenario);
  double const sessions = scenario.group_work.session_time_share,
               reading = scenario.group_work.reading_time_share;
  if (sessions + reading > 1)
    diagnostics.add("/group_work/reading_time_share",
                    fmt::format("at most the {} of the day that sessions leave", print(1 - sessions)),
                    print(reading));
  int needed = 0;
  for (auto const& item : scenario.groups)
    if (!item.second.one_to_one_minutes) needed = std::max(needed, item.second.tutors);
  std::map<std::string, std::string> team_of;
  for (auto const& [name, team] : scenario.group_work.teams) {
    auto const at = child("/group_work/teams", name);
    if (team.sites.empty()) diagnostics.add(child(at, "sites"), "at least one office", "none");
    if (needed > 0 && team.places_fte() <= 0)
      diagnostics.add(child(at, "established_fte"), "more than 0 FTE", "0", "no group would ever run");
    diagnostics.names(child(at, "sites"), team.sites, offices, "an office");
    for (std::size_t i = 0; i < team.sites.size(); ++i)
      if (auto const [other, first] = team_of.emplace(team.sites[i], name); !first)
        diagnostics.add(child(child(at, "sites"), i), "an office that no other team serves",
                        fmt::format("{}, served by \"{}\"", in_quotes(team.sites[i]), other->second));
  }
  if (needed == 0) return;
  for (auto const& office : offices)
    if (scenario.sites.at(office).area_share > 0 && !scenario.sites.at(office).centre &&
        !team_of.contains(office))
      diagnostics.add(child("/sites", office), "a team of tutors for an office that runs groups", "none",
                      "name it among the sites of a team in /group_work/teams");
}

void check_partners(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const offices = offices_of(scenario);
  std::vector<std::string> delivered;
  for (auto const& [name, group] : scenario.groups)
    if (by_partners(group)) delivered.push_back(name);
  std::map<std::pair<std::string, std::string>, std::string> partner_of;
  for (auto const& [name, partner] : scenario.group_work.partners) {
    auto const at = child("/group_work/partners", name);
    diagnostics.names(child(at, "sites"), partner.sites, offices, "an office");
    diagnostics.names(child(at, "groups"), partner.groups, delivered, "a group without tutors");
    bool told = false;
    for (auto const& site : partner.sites.empty() ? offices : partner.sites)
      for (auto const& group : partner.groups.empty() ? delivered : partner.groups) {
        auto const [other, first] = partner_of.emplace(std::pair{site, group}, name);
        if (first || other->second == name || std::exchange(told, true)) continue;
        diagnostics.add(
            at, "groups and offices that no other partner has",
            fmt::format("{} at {}, as {} has", in_quotes(group), in_quotes(site), in_quotes(other->second)),
            "share them out in sites and groups");
      }
  }
}

void check_programme_centres(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const offices = offices_of(scenario);
  std::map<std::string, std::string> centre_of;
  for (auto const& [name, centre] : scenario.group_work.programme_centres) {
    auto const at = child("/group_work/programme_centres", name);
    diagnostics.name(at, name, offices, "an office");
    diagnostics.names(child(at, "sites"), centre.sites, offices, "an office");
    if (std::find(centre.sites.begin(), centre.sites.end(), name) == centre.sites.end())
      diagnostics.add(child(at, "sites"), fmt::format("{} among them", in_quotes(name)), "without it",
                      "its own people have their programmes there too");
    for (std::size_t i = 0; i < centre.sites.size(); ++i)
      if (auto const [other, first] = centre_of.emplace(centre.sites[i], name); !first)
        diagnostics.add(child(child(at, "sites"), i), "an office that no other centre serves",
                        fmt::format("{}, served by \"{}\"", in_quotes(centre.sites[i]), other->second));
  }
}

void check_prisons(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& prisons = scenario.through_the_gate.prisons;
  if (prisons.empty()) {
    if (scenario.demand.receptions_per_year > 0)
      diagnostics.add("/through_the_gate/prisons", "at least one prison: there are receptions", "none");
    return;
  }
  double total = 0;
  for (auto const& item : prisons) total += item.second.share;
  diagnostics.adds_up_to_one("/through_the_gate/prisons", total, "shares of the prisons");
  for (auto const& [name, prison] : prisons)
    if (prison.when)
      check_match(child(child("/through_the_gate/prisons", name), "when"), *prison.when, scenario.profile,
                  diagnostics);
  auto const& nowhere = scenario.through_the_gate.no_fixed_abode;
  if (nowhere && nowhere->flag)
    diagnostics.name("/through_the_gate/no_fixed_abode/flag", *nowhere->flag,
                     names_in(scenario.profile.flags), "a flag of the profile");
}

/// A case keeps its needs as the bits of a word.
constexpr std::size_t most_needs = 16;

void check_needs(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& needs = scenario.through_the_gate.needs;
  if (needs.size() > most_needs)
    diagnostics.add("/through_the_gate/needs", fmt::format("at most {} needs", most_needs),
                    std::to_string(needs.size()));
}

}  // namespace

void check_interventions(Scenario const& scenario, DiagnosticList& diagnostics) {
  check_unpaid_work(scenario, diagnostics);
  check_groups(scenario, diagnostics);
  check_tutors(scenario, diagnostics);
  check_partners(scenario, diagnostics);
  check_programme_centres(scenario, diagnostics);
  check_prisons(scenario, diagnostics);
  check_needs(scenario, diagnostics);
}

}  // namespace caseflow::scenario
