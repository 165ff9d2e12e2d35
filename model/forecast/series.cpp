#include "model/forecast/series.hpp"

#include <chrono>
#include <utility>
#include <vector>

namespace caseflow::forecast {

using sim::MeasureKind;

int month_index(sim::Date date, sim::Date start) {
  auto const month_of = [](sim::Date of) {
    std::chrono::year_month_day const day{of};
    return day.year() / day.month();
  };
  return static_cast<int>((month_of(date) - month_of(start)).count());
}

Parts parts(sim::Observations const& observations, int series, MonthRange months) {
  Parts sums;
  for (int month = months.first; month < months.end; ++month) {
    sums.numerator += observations.numerator(series, month);
    sums.denominator += observations.denominator(series, month);
  }
  return sums;
}

std::optional<double> value(MeasureKind kind, sim::Observations const& observations, int series,
                            MonthRange months) {
  auto const [numerator, denominator] = parts(observations, series, months);
  if (kind == MeasureKind::count) return numerator;
  if (denominator == 0) return std::nullopt;
  return numerator / denominator;
}

std::optional<sim::Spread> spread(MeasureKind kind, std::span<sim::Observations const> replications,
                                  int series, MonthRange months) {
  double const divisor = kind == MeasureKind::count ? months.end - months.first : 1;
  std::vector<double> values;
  for (auto const& observations : replications)
    if (auto const observed = value(kind, observations, series, months))
      values.push_back(*observed / divisor);
  return sim::spread(std::move(values));
}

std::optional<int> find_series(sim::Catalogue const& catalogue, std::string_view measure,
                               std::string_view dimension, std::string_view value) {
  auto const& series = catalogue.series();
  for (std::size_t i = 0; i < series.size(); ++i) {
    auto const& name = catalogue.measures()[static_cast<std::size_t>(series[i].measure)].name;
    if (name == measure && series[i].by.dimension == dimension && series[i].by.value == value)
      return static_cast<int>(i);
  }
  return std::nullopt;
}

sim::Measure const& measure_of(sim::Catalogue const& catalogue, int series) {
  auto const& about = catalogue.series()[static_cast<std::size_t>(series)];
  return catalogue.measures()[static_cast<std::size_t>(about.measure)];
}

}  // namespace caseflow::forecast
