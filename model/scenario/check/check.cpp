#include "model/scenario/check/check.hpp"

#include <algorithm>
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

Checked checked(Assembled const& assembled, std::vector<std::string> const& measures) {
  Checked made;
  made.problems = assembled.problems;
  if (!made.problems.empty()) return made;

  made.problems = read(assembled.now, made.now);
  if (assembled.before) append_new(made.problems, read(*assembled.before, made.before.emplace()));
  if (!made.problems.empty()) return made;

  made.problems = all_checks(made.now, assembled.now, measures);
  if (made.before) {
    append_new(made.problems, all_checks(*made.before, *assembled.before, measures));
    append_new(made.problems, located(assembled.now, check_what_if(*made.before, made.now)));
  }
  if (made.problems.empty()) {
    made.notes = notes(made.now, made.before.has_value());
    if (made.before) append(made.notes, what_if_notes(*made.before, made.now));
    made.notes = located(assembled.now, std::move(made.notes));
  }
  return made;
}

}  // namespace caseflow::scenario
