#include "model/forecast/forecast.hpp"

#include <algorithm>
#include <utility>

#include "model/forecast/outlook.hpp"
#include "model/forecast/series.hpp"
#include "model/forecast/warnings.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

/// The months of a forecast of so many up to and with that of the date.
MonthRange up_to(sim::Date by, sim::Date start, int count) {
  return {0, std::clamp(month_index(by, start) + 1, 0, count)};
}

bool meets(scenario::Target const& target, double value) {
  return target.aim == scenario::Aim::at_least ? value >= target.value : value <= target.value;
}

}  // namespace

std::vector<JudgedTarget> judged(scenario::Scenario const& scenario, sim::Catalogue const& catalogue,
                                 std::vector<sim::Observations> const& replications) {
  std::vector<JudgedTarget> all;
  for (auto const& [name, target] : scenario.targets) {
    JudgedTarget judgement{name, target};
    auto const series = find_series(catalogue, target.measure);
    SIM_EXPECTS(series.has_value());
    auto const months = up_to(target.by, scenario.start, scenario.months);
    int met = 0;
    for (auto const& observations : replications) {
      auto const reached = value(catalogue.kind(*series), observations, *series, months);
      if (!reached) continue;
      ++judgement.known;
      met += meets(target, *reached) ? 1 : 0;
    }
    if (judgement.known > 0) judgement.probability_met = static_cast<double>(met) / judgement.known;
    all.push_back(std::move(judgement));
  }
  return all;
}

std::optional<sim::Spread> spread_over(Forecast const& forecast, int series, MonthRange months) {
  // Single months and all of them are summarised already.
  if (months.end - months.first == 1) return forecast.summary.month(series, months.first);
  if (months.end - months.first == forecast.summary.months()) return forecast.summary.horizon(series);
  std::vector<double> values;
  for (auto const& observations : forecast.replications)
    if (auto const it = value(forecast.catalogue.kind(series), observations, series, months))
      values.push_back(*it);
  return sim::spread(std::move(values));
}

Forecast summarise(ForecastRequest request, std::uint64_t seed, sim::Catalogue catalogue,
                   std::vector<sim::Observations> replications,
                   std::vector<quality::History> const& histories, std::vector<std::string> notes,
                   int first_replication) {
  SIM_EXPECTS(!replications.empty());
  SIM_EXPECTS(replications.front().months() == request.now.months);
  auto ratings = inspected(request, seed, catalogue, histories, replications);
  auto summary = sim::summarise(catalogue, replications);
  auto targets = judged(request.now, catalogue, replications);
  auto warnings = warnings_about(request, catalogue, summary);
  return {std::move(request),   seed,
          std::move(catalogue), std::move(replications),
          std::move(summary),   std::move(targets),
          std::move(ratings),   std::move(notes),
          std::move(warnings),  first_replication};
}

}  // namespace caseflow::forecast
