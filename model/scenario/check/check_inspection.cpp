// The next inspection, and the last one that ratings are forecast from.

#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "model/ratings/framework.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

using ratings::Framework;
using ratings::Standard;

bool whole(double value) { return value == std::floor(value); }

void check_date(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const date = scenario.inspection.date;
  auto const end = end_of(scenario);
  if (!date || (*date >= scenario.start && *date < end)) return;
  diagnostics.add("/inspection/date",
                  fmt::format("a date within the forecast, {} to {}", sim::to_string(scenario.start),
                              sim::to_string(end - std::chrono::days{1})),
                  sim::to_string(*date), "null forecasts no ratings: --set /inspection/date=null");
}

void check_samples(Framework const& framework, std::map<std::string, double> const& samples,
                   DiagnosticList& diagnostics) {
  constexpr char pointer[] = "/inspection/last/samples";
  std::vector<std::string> known;
  for (auto const& kind : framework.samples) {
    known.emplace_back(kind.name);
    if (kind.within.empty() && !samples.contains(known.back()))
      diagnostics.add(child(pointer, kind.name), "the number of cases inspected", "nothing");
  }
  for (auto const& [name, cases] : samples) {
    auto const at = child(pointer, name);
    diagnostics.name(at, name, known, "a sample of the framework");
    if (!whole(cases)) diagnostics.add(at, "a whole number of cases", print(cases));
    auto const kind = framework.sample(name);
    if (!kind) continue;
    auto const around = samples.find(std::string(framework.samples[*kind].within));
    if (around != samples.end() && cases > around->second)
      diagnostics.add(at, fmt::format("at most the {} cases it is a part of", print(around->second)),
                      print(cases));
  }
}

void check_figures(Standard const& standard, std::string const& at, StandardFound const& found,
                   DiagnosticList& diagnostics) {
  std::vector<std::string> known;
  for (auto const& asked : standard.key_questions) {
    if (asked.qualitative()) continue;
    known.emplace_back(asked.id);
    if (!found.key_questions.contains(known.back()))
      diagnostics.add(child(child(at, "key_questions"), asked.id), "a percentage", "nothing",
                      "where no figures are known give the rating of the standard");
  }
  for (auto const& [id, percent] : found.key_questions) {
    auto const where = child(child(at, "key_questions"), id);
    diagnostics.name(where, id, known, "a key question that cases are judged on");
    if (!whole(percent)) diagnostics.add(where, "a whole percentage, as reports print", print(percent));
  }
}

void check_found(Standard const& standard, StandardFound const& found, DiagnosticList& diagnostics) {
  auto const at = child("/inspection/last/standards", standard.id);
  if (found.rating) {
    diagnostics.name(child(at, "rating"), *found.rating, listed(ratings::rating_words),
                     "one of the four ratings");
    if (!found.key_questions.empty())
      diagnostics.add(at, "a rating or key questions", "both", "the rating follows from the key questions");
  } else if (standard.judgement()) {
    diagnostics.add(child(at, "rating"), "the rating of a standard that is judged without cases", "nothing");
  } else {
    check_figures(standard, at, found, diagnostics);
  }
}

void check_last(NextInspection const& next, DiagnosticList& diagnostics) {
  auto const& last = *next.last;
  if (next.date && last.date > *next.date)
    diagnostics.add("/inspection/last/date",
                    fmt::format("a date no later than the inspection on {}", sim::to_string(*next.date)),
                    sim::to_string(last.date));
  if (last.overall)
    diagnostics.name("/inspection/last/overall", *last.overall, listed(ratings::rating_words),
                     "one of the four ratings");
  diagnostics.name("/inspection/last/framework", last.framework, ratings::framework_ids(),
                   "a known framework");
  auto const framework = ratings::framework(last.framework);
  if (!framework) return;
  check_samples(*framework, last.samples, diagnostics);
  std::vector<std::string> known;
  for (auto const& standard : framework->standards) {
    known.emplace_back(standard.id);
    auto const found = last.standards.find(known.back());
    if (found == last.standards.end()) {
      diagnostics.add(child("/inspection/last/standards", standard.id), "what was found", "nothing");
    } else {
      check_found(standard, found->second, diagnostics);
    }
  }
  for (auto const& item : last.standards)
    diagnostics.name(child("/inspection/last/standards", item.first), item.first, known,
                     "a standard of the framework");
}

}  // namespace

void check_odds(std::string const& pointer, std::map<std::string, RatingOdds> const& all,
                DiagnosticList& diagnostics) {
  std::vector<std::string> known;
  for (auto const& framework : ratings::frameworks())
    for (auto const& standard : framework.standards)
      if (standard.judgement()) known.emplace_back(standard.id);
  for (auto const& [id, odds] : all) {
    diagnostics.name(child(pointer, id), id, known, "a standard that is judged without cases");
    if (odds.inadequate + odds.requires_improvement + odds.good + odds.outstanding <= 0)
      diagnostics.add(child(pointer, id), "a rating that is possible", "0 for each");
  }
}

void check_inspection(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& next = scenario.inspection;
  check_date(scenario, diagnostics);
  diagnostics.name("/inspection/framework", next.framework, ratings::framework_ids(), "a known framework");
  check_odds("/inspection/judged", next.judged, diagnostics);
  if (next.last) check_last(next, diagnostics);
}

}  // namespace caseflow::scenario
