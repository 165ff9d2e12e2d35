#include "model/scenario/check/check.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/process/flow.hpp"

namespace caseflow::scenario {
namespace {

void append_new(Diagnostics& all, Diagnostics more) {
  for (auto& diagnostic : more)
    if (std::find(all.begin(), all.end(), diagnostic) == all.end()) all.push_back(std::move(diagnostic));
}

/// "/a, /b, /c and 27 more".
std::string first_pointers(std::vector<Assumption> const& all) {
  constexpr std::size_t max_listed = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(max_listed, all.size()); ++i)
    text += (i == 0 ? "" : ", ") + all[i].pointer;
  return all.size() > max_listed ? fmt::format("{} and {} more", text, all.size() - max_listed) : text;
}

/// Every check of one of the two scenarios.
Diagnostics all_checks(Scenario const& scenario, Document const& document,
                       std::vector<std::string> const& measures) {
  auto found = check(scenario, measures);
  append(found, check_sources(scenario, document));
  return located(document, std::move(found));
}

}  // namespace

void DiagnosticList::adds_up_to_one(std::string pointer, double total, std::string const& what) {
  if (std::abs(total - 1) <= 1e-6) return;
  // Seven digits show what six would hide: a total that only looks like 1.
  add(std::move(pointer), fmt::format("{} that add up to 1", what),
      fmt::format("{} in all", print(total, 7)));
}

Diagnostics check(Scenario const& scenario, std::vector<std::string> const& measures) {
  DiagnosticList diagnostics;
  check_period(scenario, measures, diagnostics);
  check_places(scenario, diagnostics);
  check_demand(scenario, diagnostics);
  check_flags(scenario.profile, scenario.risk_changes, scenario.attendance, diagnostics);
  check_operating_model(scenario, diagnostics);
  check_practice(scenario, diagnostics);
  check_pieces(scenario.practice, diagnostics);
  check_people(scenario.workforce, diagnostics);
  check_interventions(scenario, diagnostics);
  check_inspection(scenario, diagnostics);
  check_judgement(scenario, diagnostics);
  check_levers(scenario, diagnostics);
  auto found = diagnostics.take();
  append(found, check_flow(scenario));
  return found;
}

Diagnostics check_sources(Scenario const& scenario, Document const& document) {
  auto found = check(scenario.sources, document);
  std::vector<Assumption> unsourced;
  for (auto const& assumption : assumptions(scenario, scenario.sources))
    if (!assumption.role) unsourced.push_back(assumption);
  if (unsourced.size() == 1) {
    found.push_back(document.diagnostic(unsourced.front().pointer, "a number with a source",
                                        fmt::format("{} without one", print(unsourced.front().value)),
                                        "give \"sources\" an entry for it, or for what it is part of"));
  } else if (!unsourced.empty()) {
    found.push_back(
        document.diagnostic(unsourced.front().pointer, "numbers with a source",
                            fmt::format("{} without one: {}", unsourced.size(), first_pointers(unsourced)),
                            "one entry may cover all that is your own: "
                            "\"sources\": {\"\": {\"role\": \"assumed\", \"why\": \"…\"}}"));
  }
  return found;
}

Diagnostics located(Document const& document, Diagnostics diagnostics) {
  for (auto& diagnostic : diagnostics)
    diagnostic =
        document.diagnostic(diagnostic.pointer, diagnostic.expected, diagnostic.got, diagnostic.hint);
  sort_as_in(document.value(), diagnostics);
  return diagnostics;
}

namespace {

constexpr char start_date[] = "the start date";

sim::Date first_day(Scenario const& scenario) {
  return sim::Date{std::chrono::year_month_day{scenario.start} -
                   std::chrono::months{scenario.run_up.flow_months + scenario.run_up.staffed_months}};
}

/// Reads, checks and notes what each change makes of the scenario; what is said of the one before it already
/// is not said again.
class ChangeChecks {
 public:
  ChangeChecks(Assembled const& assembled, Checked& made) : assembled_(assembled), made_(made) {}

  void read_all() {
    for (auto const& [change, whole] : assembled_.changes) {
      DatedScenario dated{change.name, change.about, change.from, {}};
      tell(change.name, read(whole, dated.scenario));
      made_.changes.push_back(std::move(dated));
    }
  }

  void check_all(std::vector<std::string> const& measures) {
    auto const begins = first_day(made_.now);
    for (std::size_t i = 0; i < made_.changes.size(); ++i) {
      auto const& [name, about, from, scenario] = made_.changes[i];
      auto const& whole = assembled_.changes[i].whole;
      tell(name, all_checks(scenario, whole, measures));
      tell(name, located(whole, check_what_if(previous(i), scenario, sim::to_string(from))));
      if (from <= begins)
        made_.problems.push_back(
            of_date(i, fmt::format("a date after {}, the first day of the run-up", sim::to_string(begins)),
                    sim::to_string(from), "\"before\" says what held at first"));
    }
  }

  void note_all() {
    auto const seen = seen_in(made_.now);
    Diagnostics said = made_.notes;
    for (std::size_t i = 0; i < made_.changes.size(); ++i) {
      auto const& [name, about, from, scenario] = made_.changes[i];
      if (from > seen.last) {
        made_.notes.push_back(of_date(i, "",
                                      fmt::format("a change on {}, after the last day of the forecast, {}",
                                                  sim::to_string(from), sim::to_string(seen.last)),
                                      "it has no effect"));
        continue;
      }
      if (!about.empty())
        made_.notes.push_back(of_date(i, "", fmt::format("on {}: {}", sim::to_string(from), about), ""));
      auto found = notes(scenario, true);
      append(found, what_if_notes(previous(i), scenario, sim::to_string(from)));
      Diagnostics fresh;
      for (auto& note : located(assembled_.changes[i].whole, std::move(found)))
        if (std::find(said.begin(), said.end(), note) == said.end()) fresh.push_back(note);
      append(said, fresh);
      append(made_.notes, in_patch(name, std::move(fresh)));
    }
  }

  /// What holds on the day before the start date.
  Scenario const& last_before_start() const {
    Scenario const* last = made_.before ? &*made_.before : &made_.now;
    for (auto const& change : made_.changes)
      if (change.from < made_.now.start) last = &change.scenario;
    return *last;
  }

 private:
  /// What the change is laid over.
  Scenario const& previous(std::size_t i) const {
    bool const in_run_up = made_.changes[i].from < made_.now.start;
    if (i > 0 && (in_run_up || made_.changes[i - 1].from > made_.now.start))
      return made_.changes[i - 1].scenario;
    return in_run_up && made_.before ? *made_.before : made_.now;
  }

  void tell(std::string const& name, Diagnostics const& found) {
    Diagnostics fresh;
    for (auto const& problem : found)
      if (std::find(said_.begin(), said_.end(), problem) == said_.end()) fresh.push_back(problem);
    append(said_, fresh);
    append(made_.problems, in_patch(name, std::move(fresh)));
  }

  Diagnostic of_date(std::size_t i, std::string expected, std::string got, std::string hint) const {
    auto const& change = assembled_.changes[i].change;
    auto made = change.said.diagnostic("/from", std::move(expected), std::move(got), std::move(hint));
    made.pointer = child("/changes", change.name) + made.pointer;
    return made;
  }

  Assembled const& assembled_;
  Checked& made_;
  Diagnostics said_ = made_.problems;
};

}  // namespace

Checked checked(Assembled const& assembled, std::vector<std::string> const& measures) {
  Checked made;
  made.problems = assembled.problems;
  if (!made.problems.empty()) return made;

  made.problems = read(assembled.now, made.now);
  if (assembled.before) append_new(made.problems, read(*assembled.before, made.before.emplace()));
  ChangeChecks(assembled, made).read_all();
  if (!made.problems.empty()) return made;

  made.problems = all_checks(made.now, assembled.now, measures);
  if (made.before) append_new(made.problems, all_checks(*made.before, *assembled.before, measures));
  ChangeChecks changes(assembled, made);
  bool const what_if = made.before || &changes.last_before_start() != &made.now;
  if (what_if)
    append_new(made.problems,
               located(assembled.now, check_what_if(changes.last_before_start(), made.now, start_date)));
  ChangeChecks(assembled, made).check_all(measures);
  if (made.problems.empty()) {
    made.notes = notes(made.now, what_if);
    if (what_if) append(made.notes, what_if_notes(changes.last_before_start(), made.now, start_date));
    made.notes = located(assembled.now, std::move(made.notes));
    changes.note_all();
  }
  return made;
}

}  // namespace caseflow::scenario
