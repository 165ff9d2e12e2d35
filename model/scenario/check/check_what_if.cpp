// What must be the same before and after the start date, or the date of a change. The state of a service is
// kept by the position of sites, teams, prisons, needs, groups and grades; it crosses the day as it is.

#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "model/scenario/check/check.hpp"
#include "model/scenario/check/check_parts.hpp"

namespace caseflow::scenario {
namespace {

/// What is noted of one day.
struct SameOn {
  std::string day;
  DiagnosticList& diagnostics;

  void differs(std::string pointer, std::string got, std::string hint = "") const {
    diagnostics.add(std::move(pointer), "the same as before " + day, std::move(got), std::move(hint));
  }
};

/// Notes names that were added or have gone.
template <class T>
void check_names(std::string const& pointer, std::map<std::string, T> const& before,
                 std::map<std::string, T> const& now, std::string const& hint, SameOn const& on) {
  for (auto const& item : before)
    if (!now.contains(item.first)) on.differs(child(pointer, item.first), "nothing: it was removed", hint);
  for (auto const& item : now)
    if (!before.contains(item.first)) on.differs(child(pointer, item.first), "one that was not there", hint);
}

void check_sites(Scenario const& before, Scenario const& now, SameOn const& on) {
  check_names("/sites", before.sites, now.sites,
              "sites can be filled and emptied through their posts and area shares", on);
  for (auto const& [name, site] : now.sites) {
    auto const old = before.sites.find(name);
    if (old != before.sites.end() && old->second.kind != site.kind)
      on.differs(child(child("/sites", name), "kind"),
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

void check_posts(Scenario const& before, Scenario const& now, SameOn const& on) {
  for (auto const& [name, posts] : now.workforce.posts) {
    auto const old = before.workforce.posts.find(name);
    if (old == before.workforce.posts.end()) continue;
    auto const at = child("/workforce/posts", name);
    constexpr char hint[] = "set its FTE to 0 and add a post of another name";
    if (old->second.site != posts.site) on.differs(child(at, "site"), in_quotes(posts.site), hint);
    if (old->second.grade != posts.grade) on.differs(child(at, "grade"), in_quotes(posts.grade), hint);
  }
  auto const was = grades_of(before), is = grades_of(now);
  if (was != is)
    on.diagnostics.add("/workforce/posts", fmt::format("the grades of before {}: {}", on.day, in_a_row(was)),
                       in_a_row(is), "a grade that comes or goes needs a post of 0 FTE on the other side");
}

}  // namespace

Diagnostics check_what_if(Scenario const& before, Scenario const& now, std::string const& day) {
  DiagnosticList diagnostics;
  SameOn const on{day, diagnostics};
  if (before.start != now.start)
    diagnostics.add("/start", fmt::format("the same as before {}, {}", day, sim::to_string(before.start)),
                    sim::to_string(now.start), "a what-if acts from the start date on");
  constexpr char past[] =
      "the run-up is over when a what-if begins; \"before\" can change it with the same patch";
  if (before.run_up.flow_months != now.run_up.flow_months)
    on.differs("/run_up/flow_months", std::to_string(now.run_up.flow_months), past);
  if (before.run_up.staffed_months != now.run_up.staffed_months)
    on.differs("/run_up/staffed_months", std::to_string(now.run_up.staffed_months), past);
  check_sites(before, now, on);
  check_posts(before, now, on);
  check_names("/unpaid_work/teams", before.unpaid_work.teams, now.unpaid_work.teams,
              "teams grow and shrink through their posts, established_fte, and people, in_post_fte", on);
  check_names("/workforce/management/teams", before.workforce.management.teams,
              now.workforce.management.teams, "managers come and go through established_fte and in_post_fte",
              on);
  check_names("/groups", before.groups, now.groups, "a referred_share of 0 closes a group", on);
  check_names("/group_work/teams", before.group_work.teams, now.group_work.teams,
              "teams grow and shrink through their posts, established_fte, and people, in_post_fte", on);
  check_names("/through_the_gate/prisons", before.through_the_gate.prisons, now.through_the_gate.prisons,
              "a share of 0 closes a prison", on);
  check_names("/through_the_gate/needs", before.through_the_gate.needs, now.through_the_gate.needs,
              "a share of 0 does away with a need", on);
  check_names("/enforcement/administration/teams", before.enforcement.administration.teams,
              now.enforcement.administration.teams,
              "teams grow and shrink through their posts, established_fte, and people, in_post_fte", on);
  return diagnostics.take();
}

}  // namespace caseflow::scenario
