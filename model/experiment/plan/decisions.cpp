#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/experiment/plan/lattice.hpp"
#include "model/experiment/plan/question_parts.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::experiment {
namespace {

using scenario::child;

/// Posts of a scenario that a plan could decide.
struct Group {
  std::string name, pointer, who;
  scenario::Staffing staffing;
};

std::vector<Group> groups(scenario::Scenario const& scenario) {
  std::vector<Group> all;
  scenario::for_all_staff(scenario, [&](std::string const& at, std::string const& name, char const* who,
                                        scenario::Staffing const& staffing) {
    all.push_back({name, child(at, name), who, staffing});
  });
  return all;
}

std::vector<Group> meant(std::vector<Group> const& all, std::string const& name, DecisionForm const& form) {
  std::vector<Group> found;
  for (auto const& group : all)
    if (form.at ? group.pointer == *form.at : group.name == name) found.push_back(group);
  return found;
}

std::optional<Group> group_of(QuestionParts& parts, std::vector<Group> const& all, std::string const& name,
                              DecisionForm const& form) {
  auto const at = child("/decisions", name);
  auto const found = meant(all, name, form);
  if (found.size() == 1) return found.front();
  std::vector<std::string> known;
  for (auto const& group : found.empty() ? all : found) known.push_back(form.at ? group.pointer : group.name);
  if (found.empty()) {
    auto const hint = scenario::hint_for(form.at.value_or(name), known);
    if (form.at)
      parts.problem(child(at, "at"), "a pointer to posts of the scenario", scenario::in_quotes(*form.at),
                    hint);
    else
      parts.problem(at, "the name of posts of the scenario", scenario::in_quotes(name), hint);
    return std::nullopt;
  }
  std::vector<std::string> pointers;
  for (auto const& group : found) pointers.push_back(scenario::in_quotes(group.pointer));
  parts.problem(at, "a name that only one group of posts has", scenario::in_quotes(name),
                fmt::format("say which with \"at\": {}", fmt::join(pointers, " or ")));
  return std::nullopt;
}

/// The steps from the least to the most; nothing where they do not fit.
std::optional<int> steps_of(QuestionParts& parts, std::string const& at, DecisionForm const& form) {
  double const step = form.step.value_or(1);
  if (form.most < form.least) {
    parts.problem(child(at, "most"),
                  fmt::format("{} or more, as \"least\" says", scenario::print(form.least)),
                  scenario::print(form.most));
    return std::nullopt;
  }
  double const exact = (form.most - form.least) / step, whole = std::round(exact);
  if (std::abs(exact - whole) > 1e-6) {
    parts.problem(
        child(at, form.step ? "step" : "most"),
        fmt::format("whole steps of {} from {} to {}", scenario::print(step), scenario::print(form.least),
                    scenario::print(form.most)),
        fmt::format("{:.4g} steps", exact),
        fmt::format("the most could be {}", scenario::print(form.least + step * std::floor(exact))));
    return std::nullopt;
  }
  return static_cast<int>(whole);
}

/// A change on a later date that says how many posts there are takes the place of the plan.
void note_changes(QuestionParts& parts, Group const& group) {
  auto const& request = parts.request;
  auto last = group.staffing;
  for (auto const& change : request.changes) {
    if (change.from < request.now.start) continue;
    for (auto const& later : groups(change.scenario)) {
      if (later.pointer != group.pointer) continue;
      if (later.staffing.established_fte != last.established_fte ||
          later.staffing.in_post_fte != last.in_post_fte)
        parts.notes.push_back(
            fmt::format("The scenario's change \"{}\" sets the number of posts at {} anew on {}: "
                        "from then on it holds, and not the plan.",
                        change.name, group.pointer, sim::to_string(change.from)));
      last = later.staffing;
    }
  }
}

}  // namespace

std::vector<Decision> decisions(QuestionParts& parts, std::map<std::string, DecisionForm> const& forms) {
  std::vector<Decision> made;
  std::set<std::string> taken;
  double plans = 1;
  auto const all = groups(parts.request.now);
  if (forms.empty()) parts.problem("/decisions", "at least one number of posts to decide", "none");
  for (auto const& [name, form] : forms) {
    auto const at = child("/decisions", name);
    auto const group = group_of(parts, all, name, form);
    auto const steps = steps_of(parts, at, form);
    if (!group || !steps) continue;
    if (!taken.insert(group->pointer).second)
      parts.problem(at, "each group of posts once", fmt::format("{} again", group->pointer));
    if (group->pointer.starts_with("/through_the_gate/") &&
        parts.request.now.through_the_gate.workers_per_100_receptions)
      parts.problem(at, "posts that the scenario counts",
                    "/through_the_gate/workers_per_100_receptions, which takes their place",
                    "remove it with --set /through_the_gate/workers_per_100_receptions=null");
    note_changes(parts, *group);
    plans *= *steps + 1;
    made.push_back({name, group->pointer, group->who, form.least, form.step.value_or(1), *steps,
                    form.cost.value_or(1), group->staffing.established_fte, group->staffing.in_post_fte});
  }
  if (plans > static_cast<double>(Lattice::most_plans))
    parts.problem("/decisions", fmt::format("at most {} plans", Lattice::most_plans),
                  fmt::format("{:.0f}", plans), "narrower bounds or longer steps make fewer");
  return made;
}

}  // namespace caseflow::experiment
