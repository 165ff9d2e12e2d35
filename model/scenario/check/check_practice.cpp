// Risk, and what work costs.

#include <fmt/format.h>

#include "model/core/vocabulary.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

/// Every task but induction, whose minutes the operating model gives.
std::vector<std::string> tasks_with_minutes() {
  auto tasks = listed(core::task_words);
  tasks.erase(tasks.begin() + static_cast<int>(core::Task::induction));
  return tasks;
}

void check_three(std::string const& pointer, std::size_t count, DiagnosticList& diagnostics) {
  if (count != core::intensity_words.size())
    diagnostics.add(pointer, "three numbers: at low, middle and high intensity", std::to_string(count));
}

/// Each office has one team of administrators, or none has any.
void check_administration(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& teams = scenario.enforcement.administration.teams;
  std::vector<std::string> offices;
  for (auto const& [name, site] : scenario.sites)
    if (site.kind != SiteKind::hub) offices.push_back(name);
  std::map<std::string, std::string> team_of;
  for (auto const& [name, team] : teams) {
    auto const at = child(child("/enforcement/administration/teams", name), "sites");
    diagnostics.names(at, team.sites, offices, "an office");
    for (std::size_t i = 0; i < team.sites.size(); ++i)
      if (auto const [other, first] = team_of.emplace(team.sites[i], name); !first)
        diagnostics.add(child(at, i), "an office that no other team serves",
                        fmt::format("{}, served by \"{}\"", in_quotes(team.sites[i]), other->second));
  }
  if (teams.empty()) return;
  for (auto const& office : offices)
    if (scenario.sites.at(office).area_share > 0 && !team_of.contains(office))
      diagnostics.add(child("/sites", office), "a team of administrators, as other offices have one", "none",
                      "name it among the sites of a team in /enforcement/administration/teams");
}

}  // namespace

void check_practice(Scenario const& scenario, DiagnosticList& diagnostics) {
  check_administration(scenario, diagnostics);
  auto const& changes = scenario.risk_changes;
  if (double const together = changes.escalated_share + changes.lowered_share; together > 1)
    diagnostics.add("/risk_changes/escalated_share", "at most 1 together with lowered_share",
                    print(together));

  auto const known = tasks_with_minutes();
  for (auto const& [name, task] : scenario.work.tasks) {
    auto const at = child("/work/tasks", name);
    if (name == core::task_words[static_cast<std::size_t>(core::Task::induction)])
      diagnostics.add(at, "no such task", in_quotes(name),
                      "/operating_model/induction says what an induction takes");
    else
      diagnostics.name(at, name, known, "a task");
    check_three(child(at, "minutes"), task.minutes.size(), diagnostics);
  }
  for (auto const& name : known)
    if (!scenario.work.tasks.contains(name))
      diagnostics.add(child("/work/tasks", name), "the minutes of this task", missing);
  check_three("/work/weekly_minutes", scenario.work.weekly_minutes.size(), diagnostics);
}

}  // namespace caseflow::scenario
