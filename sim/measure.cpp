#include "sim/measure.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "sim/contract.hpp"

namespace caseflow::sim {

namespace {

std::optional<double> quotient(MeasureKind kind, double numerator, double denominator) {
  if (kind == MeasureKind::count) return numerator;
  if (denominator == 0) return std::nullopt;
  return numerator / denominator;
}

auto named(std::vector<Measure> const& measures, std::string_view name) {
  return std::find_if(measures.begin(), measures.end(),
                      [&](Measure const& measure) { return measure.name == name; });
}

}  // namespace

int Catalogue::declare(Measure const& measure) {
  SIM_EXPECTS(!measure.name.empty() && named(measures_, measure.name) == measures_.end());
  series_.push_back({.measure = static_cast<int>(measures_.size()), .by = {}});
  measures_.push_back(measure);
  return static_cast<int>(series_.size()) - 1;
}

int Catalogue::declare_by(std::string_view measure_name, std::string_view dimension,
                          std::vector<std::string> const& values) {
  auto const found = named(measures_, measure_name);
  SIM_EXPECTS(found != measures_.end() && !dimension.empty());
  auto const measure = static_cast<int>(found - measures_.begin());
  SIM_EXPECTS(std::none_of(series_.begin(), series_.end(), [&](Series const& series) {
    return series.measure == measure && series.by.dimension == dimension;
  }));
  auto const first = static_cast<int>(series_.size());
  for (auto const& value : values)
    series_.push_back({.measure = measure, .by = {std::string(dimension), value}});
  return first;
}

MeasureKind Catalogue::kind(int series) const {
  SIM_EXPECTS(series >= 0 && static_cast<std::size_t>(series) < series_.size());
  return measures_[static_cast<std::size_t>(series_[static_cast<std::size_t>(series)].measure)].kind;
}

Observations::Observations(int series, int months) : series_(series), months_(months) {
  SIM_EXPECTS(series >= 0 && months >= 0);
  cells_.resize(static_cast<std::size_t>(series) * static_cast<std::size_t>(months));
}

std::optional<std::string> validation_error(Catalogue const& catalogue, Observations const& observations) {
  SIM_EXPECTS(catalogue.series().size() == static_cast<std::size_t>(observations.series()));
  constexpr double rounding = 1e-6;  // sums of many products
  for (int month = 0; month < observations.months(); ++month)
    for (int i = 0; i < observations.series(); ++i) {
      double const numerator = observations.numerator(i, month),
                   denominator = observations.denominator(i, month);
      auto const& series = catalogue.series()[static_cast<std::size_t>(i)];
      auto const& measure = catalogue.measures()[static_cast<std::size_t>(series.measure)];
      bool const counts = std::isfinite(numerator) && std::isfinite(denominator) && numerator >= -rounding &&
                          denominator >= 0;
      if (counts && !(measure.part && numerator > denominator + rounding * (1 + denominator))) continue;
      return fmt::format("{}{}{} is {:g} of {:g} in month {}", measure.name,
                         series.by.dimension.empty() ? "" : ", " + series.by.dimension + " ", series.by.value,
                         numerator, denominator, month);
    }
  return std::nullopt;
}

std::optional<double> value(MeasureKind kind, Observations const& observations, int series, int month) {
  return quotient(kind, observations.numerator(series, month), observations.denominator(series, month));
}

std::optional<double> horizon_value(MeasureKind kind, Observations const& observations, int series) {
  double numerator = 0, denominator = 0;
  for (int month = 0; month < observations.months(); ++month) {
    numerator += observations.numerator(series, month);
    denominator += observations.denominator(series, month);
  }
  return quotient(kind, numerator, denominator);
}

}  // namespace caseflow::sim
