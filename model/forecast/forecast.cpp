#include "model/forecast/forecast.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/outlook.hpp"
#include "model/forecast/warnings.hpp"
#include "model/forecast/window.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

year_month month_of(sim::Date date) {
  year_month_day const day{date};
  return day.year() / day.month();
}

/// The months of a forecast of so many up to and with that of the date.
Window up_to(sim::Date by, sim::Date start, int count) {
  auto const past = static_cast<int>((month_of(by) - month_of(start)).count()) + 1;
  return {0, std::clamp(past, 0, count)};
}

bool meets(scenario::Target const& target, double value) {
  return target.aim == scenario::Aim::at_least ? value >= target.value : value <= target.value;
}

}  // namespace

std::string_view version() { return CASEFLOW_VERSION; }

std::vector<std::string> month_names(scenario::Scenario const& scenario) {
  std::vector<std::string> names;
  for (int i = 0; i < scenario.months; ++i) {
    auto const month = month_of(scenario.start) + months{i};
    names.push_back(
        fmt::format("{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month())));
  }
  return names;
}

std::vector<JudgedTarget> judged(scenario::Scenario const& scenario, sim::Catalogue const& catalogue,
                                 std::vector<sim::Observations> const& replications) {
  std::vector<JudgedTarget> all;
  for (auto const& [name, target] : scenario.targets) {
    JudgedTarget judgement{name, target};
    auto const series = find_series(catalogue, target.measure);
    SIM_EXPECTS(series.has_value());
    auto const window = up_to(target.by, scenario.start, scenario.months);
    int known = 0, met = 0;
    for (auto const& observations : replications) {
      auto const reached = value(catalogue.kind(*series), observations, *series, window);
      if (!reached) continue;
      ++known;
      met += meets(target, *reached) ? 1 : 0;
    }
    if (known > 0) judgement.probability_met = static_cast<double>(met) / known;
    all.push_back(std::move(judgement));
  }
  return all;
}

Forecast summarise(ForecastRequest question, std::uint64_t seed, sim::Catalogue catalogue,
                   std::vector<sim::Observations> replications,
                   std::vector<quality::History> const& histories, std::vector<std::string> notes,
                   int first_replication) {
  SIM_EXPECTS(!replications.empty());
  SIM_EXPECTS(replications.front().months() == question.now.months);
  auto ratings = inspected(question, seed, catalogue, histories, replications);
  auto summary = sim::summarise(catalogue, replications);
  auto targets = judged(question.now, catalogue, replications);
  auto warnings = std::move(notes);
  for (auto& warning : warnings_about(question, catalogue, summary)) warnings.push_back(std::move(warning));
  return {std::move(question),  seed,
          std::move(catalogue), std::move(replications),
          std::move(summary),   std::move(targets),
          std::move(ratings),   std::move(warnings),
          first_replication};
}

}  // namespace caseflow::forecast
