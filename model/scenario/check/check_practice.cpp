// Risk, and what work costs.

#include <fmt/format.h>

#include "model/core/vocabulary.hpp"
#include "model/scenario/check/findings.hpp"
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

void check_three(std::string const& pointer, std::size_t count, Findings& findings) {
  if (count != core::intensity_words.size())
    findings.add(pointer, "three numbers: at low, middle and high intensity", std::to_string(count));
}

/// Each office has one team of administrators, or none has any.
void check_administration(Scenario const& scenario, Findings& findings) {
  auto const& teams = scenario.enforcement.administration.teams;
  std::vector<std::string> offices;
  for (auto const& [name, site] : scenario.sites)
    if (site.kind != SiteKind::hub) offices.push_back(name);
  std::map<std::string, std::string> team_of;
  for (auto const& [name, team] : teams) {
    auto const at = child(child("/enforcement/administration/teams", name), "sites");
    findings.names(at, team.sites, offices, "an office");
    for (std::size_t i = 0; i < team.sites.size(); ++i)
      if (auto const [other, first] = team_of.emplace(team.sites[i], name); !first)
        findings.add(child(at, i), "an office that no other team serves",
                     fmt::format("{}, served by \"{}\"", in_quotes(team.sites[i]), other->second));
  }
  if (teams.empty()) return;
  for (auto const& office : offices)
    if (scenario.sites.at(office).area_share > 0 && !team_of.contains(office))
      findings.add(child("/sites", office), "a team of administrators, as other offices have one", "none",
                   "name it among the sites of a team in /enforcement/administration/teams");
}

}  // namespace

void check_practice(Scenario const& scenario, Findings& findings) {
  check_administration(scenario, findings);
  auto const& changes = scenario.risk_changes;
  if (double const together = changes.escalated_share + changes.lowered_share; together > 1)
    findings.add("/risk_changes/escalated_share", "at most 1 together with lowered_share", print(together));

  auto const known = tasks_with_minutes();
  for (auto const& [name, task] : scenario.work.tasks) {
    auto const at = child("/work/tasks", name);
    if (name == core::task_words[static_cast<std::size_t>(core::Task::induction)])
      findings.add(at, "no such task", in_quotes(name),
                   "/operating_model/induction says what an induction takes");
    else
      findings.name(at, name, known, "a task");
    check_three(child(at, "minutes"), task.minutes.size(), findings);
  }
  for (auto const& name : known)
    if (!scenario.work.tasks.contains(name))
      findings.add(child("/work/tasks", name), "the minutes of this task", missing);
  check_three("/work/weekly_minutes", scenario.work.weekly_minutes.size(), findings);
}

}  // namespace caseflow::scenario
