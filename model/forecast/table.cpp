#include "model/forecast/table.hpp"

#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "model/forecast/csv.hpp"
#include "model/scenario/register.hpp"

namespace caseflow::forecast {
namespace {

/// "caseload,cases,stage,custody": what a row of a series starts with.
std::string start_of_row(sim::Catalogue const& catalogue, int number, bool with_unit) {
  auto const& series = catalogue.series()[static_cast<std::size_t>(number)];
  auto const& measure = catalogue.measures()[static_cast<std::size_t>(series.measure)];
  auto const name = with_unit ? fmt::format("{},{}", measure.name, cell(measure.unit)) : measure.name;
  return fmt::format("{},{},{}", name, cell(series.by.dimension), cell(series.by.value));
}

std::string row(std::string const& start, std::string const& period,
                std::optional<sim::Spread> const& spread) {
  if (!spread) return fmt::format("{},{},,,,,,,\n", start, period);
  return fmt::format("{},{},{},{},{},{},{},{},{}\n", start, period, cell(spread->mean),
                     cell(spread->half_width), cell(spread->p5), cell(spread->p25), cell(spread->p50),
                     cell(spread->p75), cell(spread->p95));
}

std::string measures(Forecast const& forecast) {
  auto const months = month_names(forecast.question.now);
  std::string text = "measure,unit,dimension,value,period,mean,half_width,p5,p25,p50,p75,p95\n";
  for (int series = 0; series < forecast.summary.series(); ++series) {
    auto const start = start_of_row(forecast.catalogue, series, true);
    for (std::size_t month = 0; month < months.size(); ++month)
      text += row(start, months[month], forecast.summary.month(series, static_cast<int>(month)));
    text += row(start, "horizon", forecast.summary.horizon(series));
  }
  return text;
}

std::string replications(Forecast const& forecast) {
  auto const months = month_names(forecast.question.now);
  auto const& catalogue = forecast.catalogue;
  std::string text = "replication,measure,dimension,value,period,observed\n";
  for (std::size_t i = 0; i < forecast.replications.size(); ++i) {
    auto const& ledger = forecast.replications[i];
    for (int series = 0; series < ledger.series(); ++series) {
      auto const start = fmt::format("{},{}", i, start_of_row(catalogue, series, false));
      auto const kind = catalogue.kind(series);
      for (std::size_t month = 0; month < months.size(); ++month)
        text += fmt::format("{},{},{}\n", start, months[month],
                            cell(sim::value(kind, ledger, series, static_cast<int>(month))));
      text += fmt::format("{},horizon,{}\n", start, cell(sim::horizon_value(kind, ledger, series)));
    }
  }
  return text;
}

std::string inputs(Forecast const& forecast) {
  std::string text = "pointer,number,unit,min,max,role,source,low,high,meaning\n";
  auto const& scenario = forecast.question.now;
  for (auto const& assumption : scenario::assumptions(scenario, scenario.sources)) {
    auto const role = assumption.role ? scenario::role_words[static_cast<std::size_t>(*assumption.role)]
                                      : std::string_view();
    std::optional<double> low, high;
    if (assumption.range) low = assumption.range->low, high = assumption.range->high;
    text += fmt::format("{},{},{},{},{},{},{},{},{},{}\n", cell(assumption.pointer), cell(assumption.value),
                        cell(assumption.unit), cell(assumption.min), cell(assumption.max), role,
                        cell(assumption.source), cell(low), cell(high), cell(assumption.meaning));
  }
  return text;
}

}  // namespace

std::array<std::string, 3> tables(Forecast const& forecast) {
  return {measures(forecast), replications(forecast), inputs(forecast)};
}

}  // namespace caseflow::forecast
