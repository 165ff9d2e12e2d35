#include "sim/interval.hpp"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <numeric>

#include "sim/contract.hpp"

namespace caseflow::sim {

double mean(std::span<double const> values) {
  SIM_EXPECTS(!values.empty());
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double variance(std::span<double const> values) {
  SIM_EXPECTS(values.size() >= 2);
  // Equal values have no variance, whatever the rounding of their mean.
  if (std::all_of(values.begin(), values.end(), [&](double value) { return value == values[0]; })) return 0;
  double const centre = mean(values);
  double sum = 0;
  for (double const value : values) sum += (value - centre) * (value - centre);
  return sum / static_cast<double>(values.size() - 1);
}

double student_t(int degrees, double confidence) {
  SIM_EXPECTS(degrees >= 1 && 0 < confidence && confidence < 1);
  boost::math::students_t const law(degrees);
  return boost::math::quantile(boost::math::complement(law, (1 - confidence) / 2));
}

std::optional<double> half_width(std::span<double const> values, double confidence) {
  if (values.size() < 2) return std::nullopt;
  auto const n = static_cast<double>(values.size());
  return student_t(static_cast<int>(values.size()) - 1, confidence) * std::sqrt(variance(values) / n);
}

double percentile(std::span<double const> ascending, double share) {
  SIM_EXPECTS(!ascending.empty() && 0 <= share && share <= 1);
  double const at = share * static_cast<double>(ascending.size() - 1);
  auto const below = static_cast<std::size_t>(at);
  if (below + 1 >= ascending.size()) return ascending.back();
  return std::lerp(ascending[below], ascending[below + 1], at - static_cast<double>(below));
}

std::optional<Spread> spread(std::vector<double> values) {
  auto const degrees = static_cast<int>(values.size()) - 1;
  return spread(std::move(values), degrees >= 1 ? student_t(degrees) : 0);
}

std::optional<Spread> spread(std::vector<double> values, double student_t) {
  if (values.empty()) return std::nullopt;
  Spread result;
  result.replications = static_cast<int>(values.size());
  result.mean = mean(values);
  if (values.size() >= 2)
    result.half_width = student_t * std::sqrt(variance(values) / static_cast<double>(values.size()));
  std::sort(values.begin(), values.end());
  result.p5 = percentile(values, 0.05);
  result.p25 = percentile(values, 0.25);
  result.p50 = percentile(values, 0.50);
  result.p75 = percentile(values, 0.75);
  result.p95 = percentile(values, 0.95);
  return result;
}

double relative_half_width(Spread const& spread) {
  if (!spread.half_width) return std::numeric_limits<double>::infinity();
  if (*spread.half_width == 0) return 0;
  if (spread.mean == 0) return std::numeric_limits<double>::infinity();
  return *spread.half_width / std::abs(spread.mean);
}

}  // namespace caseflow::sim
