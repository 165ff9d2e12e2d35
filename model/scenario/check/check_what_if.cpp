// What must be the same before and after the start date. The state of a service is kept by the position of
// sites, teams, prisons, needs, groups and grades; it crosses the start date as it is.

#include <set>
#include <string>

#include <fmt/format.h>

#include "model/scenario/check/check.hpp"
#include "model/scenario/check/check_parts.hpp"

namespace caseflow::scenario {
namespace {

constexpr char as_before[] = "the same as before the start date";

/// Notes names that were added or have gone.
template <class T>
void check_names(std::string const& pointer, std::map<std::string, T> const& before,
                 std::map<std::string, T> const& now, std::string const& hint, DiagnosticList& diagnostics) {
  for (auto const& item : before)
    if (!now.contains(item.first))
      diagnostics.add(child(pointer, item.first), as_before, "nothing: it was removed", hint);
  for (auto const& item : now)
    if (!before.contains(item.first))
      diagnostics.add(child(pointer, item.first), as_before, "one that was not there", hint);
}

void check_sites(Scenario const& before, Scenario const& now, DiagnosticList& diagnostics) {
  check_names("/sites", before.sites, now.sites,
              "sites can be filled and emptied through their posts and area shares", diagnostics);
  for (auto const& [name, site] : now.sites) {
    auto const old = before.sites.find(name);
    if (old != before.sites.end() && old->second.kind != site.kind)
      diagnostics.add(child(child("/sites", name), "kind"), as_before,
                      std::string(site_kind_words[static_cast<std::size_t>(site.kind)]));
  }
}

std::set<std::string> grades_of(Scenario const& scenario) {
  std::set<std::string> grades;
  for (auto const& item : scenario.workforce.posts) grades.insert(item.second.grade);
  return grades;
}

std::string in_a_row(std::set<std::string> const& names) {
  std::string row;
  for (auto const& name : names) row.append(row.empty() ? "" : ", ").append(name);
  return row;
}

void check_posts(Scenario const& before, Scenario const& now, DiagnosticList& diagnostics) {
  for (auto const& [name, posts] : now.workforce.posts) {
    auto const old = before.workforce.posts.find(name);
    if (old == before.workforce.posts.end()) continue;
    auto const at = child("/workforce/posts", name);
    constexpr char hint[] = "set its FTE to 0 and add a post of another name";
    if (old->second.site != posts.site)
      diagnostics.add(child(at, "site"), as_before, in_quotes(posts.site), hint);
    if (old->second.grade != posts.grade)
      diagnostics.add(child(at, "grade"), as_before, in_quotes(posts.grade), hint);
  }
  auto const was = grades_of(before), is = grades_of(now);
  if (was != is)
    diagnostics.add("/workforce/posts", fmt::format("the grades of before the start date: {}", in_a_row(was)),
                    in_a_row(is), "a grade that comes or goes needs a post of 0 FTE on the other side");
}

}  // namespace

Diagnostics check_what_if(Scenario const& before, Scenario const& now) {
  DiagnosticList diagnostics;
  if (before.start != now.start)
    diagnostics.add("/start", fmt::format("{}, {}", as_before, sim::to_string(before.start)),
                    sim::to_string(now.start), "a what-if acts from the start date on");
  constexpr char past[] =
      "the run-up is over when a what-if begins; \"before\" can change it with the same patch";
  if (before.run_up.flow_months != now.run_up.flow_months)
    diagnostics.add("/run_up/flow_months", as_before, std::to_string(now.run_up.flow_months), past);
  if (before.run_up.staffed_months != now.run_up.staffed_months)
    diagnostics.add("/run_up/staffed_months", as_before, std::to_string(now.run_up.staffed_months), past);
  check_sites(before, now, diagnostics);
  check_posts(before, now, diagnostics);
  check_names("/unpaid_work/teams", before.unpaid_work.teams, now.unpaid_work.teams,
              "teams grow and shrink through their posts, established_fte, and people, in_post_fte",
              diagnostics);
  check_names("/workforce/management/teams", before.workforce.management.teams,
              now.workforce.management.teams, "managers come and go through established_fte and in_post_fte",
              diagnostics);
  check_names("/groups", before.groups, now.groups, "a referred_share of 0 closes a group", diagnostics);
  check_names("/group_work/teams", before.group_work.teams, now.group_work.teams,
              "teams grow and shrink through their posts, established_fte, and people, in_post_fte",
              diagnostics);
  check_names("/through_the_gate/prisons", before.through_the_gate.prisons, now.through_the_gate.prisons,
              "a share of 0 closes a prison", diagnostics);
  check_names("/through_the_gate/needs", before.through_the_gate.needs, now.through_the_gate.needs,
              "a share of 0 does away with a need", diagnostics);
  check_names("/enforcement/administration/teams", before.enforcement.administration.teams,
              now.enforcement.administration.teams,
              "teams grow and shrink through their posts, established_fte, and people, in_post_fte",
              diagnostics);
  return diagnostics.take();
}

}  // namespace caseflow::scenario
