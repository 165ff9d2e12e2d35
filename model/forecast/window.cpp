#include "model/forecast/window.hpp"

#include <utility>
#include <vector>

namespace caseflow::forecast {

using sim::MeasureKind;

std::optional<double> value(MeasureKind kind, sim::Observations const& observations, int series,
                            Window window) {
  double numerator = 0, denominator = 0;
  for (int month = window.first; month < window.end; ++month) {
    numerator += observations.numerator(series, month);
    denominator += observations.denominator(series, month);
  }
  if (kind == MeasureKind::count) return numerator;
  if (denominator == 0) return std::nullopt;
  return numerator / denominator;
}

std::optional<sim::Spread> spread(MeasureKind kind, std::span<sim::Observations const> replications,
                                  int series, Window window) {
  double const months = kind == MeasureKind::count ? window.end - window.first : 1;
  std::vector<double> values;
  for (auto const& observations : replications)
    if (auto const observed = value(kind, observations, series, window)) values.push_back(*observed / months);
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

}  // namespace caseflow::forecast
