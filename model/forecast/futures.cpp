#include "model/forecast/futures.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/contract.hpp"
#include "sim/distribution.hpp"
#include "sim/interval.hpp"

namespace caseflow::forecast {
namespace {

/// Errors around each draw, at the middles of so many equal parts of the normal distribution: their variance
/// is 0.985 of the whole.
constexpr int errors_a_draw = 100;

double variance_of(std::span<double const> values) { return values.size() < 2 ? 0 : sim::variance(values); }

/// Of a share that is counted in so many cases, none where it is not counted; and of words for it.
double report_variance(double share, ReportError const& error) {
  double const words = error.words * error.words;
  if (!error.sample_size) return words;
  double const p = std::clamp(share, 0.0, 1.0);
  return p * (1 - p) / *error.sample_size + words;
}

SpreadParts parts_of(std::span<double const> replications, std::span<double const> draws,
                     ReportError const& error) {
  double const chance = variance_of(replications);
  double sampling = 0;
  for (double const value : draws) sampling += report_variance(value, error);
  return {std::sqrt(chance), std::sqrt(std::max(0.0, variance_of(draws) - chance)),
          std::sqrt(sampling / static_cast<double>(draws.size())), error.discrepancy};
}

double distance_to(std::vector<double> const& values, double came) {
  double sum = 0;
  for (double const value : values) sum += std::abs(value - came);
  return sum / static_cast<double>(values.size());
}

/// The distances of all pairs, summed.
double pair_distances(std::vector<double> const& ascending) {
  double sum = 0;
  auto const n = static_cast<double>(ascending.size());
  for (std::size_t i = 0; i < ascending.size(); ++i)
    sum += ascending[i] * (2 * static_cast<double>(i) + 1 - n);
  return sum;
}

std::vector<double> cut(std::vector<double> values, double low, double high) {
  for (auto& value : values) value = std::clamp(value, low, high);
  return values;
}

}  // namespace

double fair_crps(std::vector<double> ascending, double came) {
  SIM_EXPECTS(!ascending.empty() && std::is_sorted(ascending.begin(), ascending.end()));
  auto const n = static_cast<double>(ascending.size());
  double const spread = ascending.size() < 2 ? 0 : pair_distances(ascending) / (n * (n - 1));
  return distance_to(ascending, came) - spread;
}

Futures::Futures(std::span<double const> replications, std::span<double const> draws, ReportError error,
                 Bounds bounds)
    : parts_(parts_of(replications, draws, error)) {
  SIM_EXPECTS(!replications.empty() && !draws.empty());
  for (double const drawn : draws) {
    double const deviation = std::hypot(error.discrepancy, std::sqrt(report_variance(drawn, error)));
    auto& members = by_draw_.emplace_back();
    for (int i = 0; i < errors_a_draw; ++i)
      members.push_back(std::clamp(drawn + deviation * sim::normal_quantile((i + 0.5) / errors_a_draw),
                                   bounds.low, bounds.high));
    ascending_.insert(ascending_.end(), members.begin(), members.end());
  }
  std::sort(ascending_.begin(), ascending_.end());
}

Interval Futures::range(double share) const {
  SIM_EXPECTS(share > 0 && share < 1);
  return {sim::percentile(ascending_, (1 - share) / 2), sim::percentile(ascending_, (1 + share) / 2)};
}

double Futures::crps(double came, bool up_open, bool down_open) const {
  constexpr double far = std::numeric_limits<double>::infinity();
  double const low = down_open ? came : -far, high = up_open ? came : far;
  auto const all = cut(ascending_, low, high);
  double pairs = pair_distances(all);
  auto const draws = static_cast<double>(by_draw_.size()), each = static_cast<double>(errors_a_draw);
  if (by_draw_.size() < 2) return distance_to(all, came) - pairs / (each * (each - 1));
  for (auto const& members : by_draw_) pairs -= pair_distances(cut(members, low, high));
  return distance_to(all, came) - pairs / (each * each * draws * (draws - 1));
}

}  // namespace caseflow::forecast
