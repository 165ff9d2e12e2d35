// The period, and the targets that must be met in it.

#include <chrono>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"

namespace caseflow::scenario {
namespace {

constexpr std::string_view format_word = "caseflow.scenario/1";

}  // namespace

sim::Date end_of(Scenario const& scenario) {
  std::chrono::year_month_day const start{scenario.start};
  // Counted from the month's first day: a 31st has no date some months later.
  return sim::Date{start.year() / start.month() / 1 + std::chrono::months{scenario.months}};
}

void check_period(Scenario const& scenario, std::vector<std::string> const& measures,
                  DiagnosticList& diagnostics) {
  if (scenario.format != format_word)
    diagnostics.add("/format", in_quotes(format_word), in_quotes(scenario.format));

  std::chrono::year_month_day const start{scenario.start};
  int const year = static_cast<int>(start.year());
  if (start.day() != std::chrono::day{1} || year < 2005 || year > 2040)
    diagnostics.add("/start", "the first of a month, 2005 to 2040", sim::to_string(scenario.start));

  auto const end = end_of(scenario);
  for (auto const& [name, target] : scenario.targets) {
    auto const at = child("/targets", name);
    if (!measures.empty())
      diagnostics.name(child(at, "measure"), target.measure, measures, "a measure of the forecast");
    if (target.by < scenario.start || target.by >= end)
      diagnostics.add(child(at, "by"),
                      fmt::format("a date within the forecast, {} to {}", sim::to_string(scenario.start),
                                  sim::to_string(end - std::chrono::days{1})),
                      sim::to_string(target.by));
  }
}

}  // namespace caseflow::scenario
