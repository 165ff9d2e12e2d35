#include "model/quality/variance.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::quality {
namespace {

double square(double x) { return x * x; }

/// Sum of squares of the means' departures from the mean of all, times the values behind each.
double between(std::vector<double> const& sums, double mean, double values_each) {
  return std::accumulate(sums.begin(), sums.end(), 0.0, [&](double sum, double one) {
    return sum + values_each * square(one / values_each - mean);
  });
}

}  // namespace

std::optional<VarianceComponents> VarianceComponents::shares() const {
  double const all = total();
  if (!(all > 0)) return std::nullopt;
  return VarianceComponents{service / all, sampling / all, level / all,
                            weights / all, together / all, panel / all};
}

VarianceAnalysis::VarianceAnalysis(int weights, int levels, int samples)
    : weights_(weights), levels_(levels), samples_(samples) {
  SIM_EXPECTS(weights >= 1 && levels >= 1 && samples >= 1);
}

void VarianceAnalysis::add(std::span<double const> values) {
  auto const w = static_cast<std::size_t>(weights_), l = static_cast<std::size_t>(levels_),
             s = static_cast<std::size_t>(samples_);
  SIM_EXPECTS(values.size() == w * l * s);
  std::vector<double> by_weight(w, 0.0), by_level(l, 0.0), by_sample(s, 0.0);
  double sum = 0, squares = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    by_weight[i / (l * s)] += values[i];
    by_level[i / s % l] += values[i];
    by_sample[i % s] += values[i];
    sum += values[i];
  }
  auto const n = static_cast<double>(values.size());
  double const mean = sum / n;
  for (double const value : values) squares += square(value - mean);
  auto const each = [n](std::size_t groups) { return n / static_cast<double>(groups); };
  double const of_weights = between(by_weight, mean, each(w)), of_levels = between(by_level, mean, each(l)),
               of_samples = between(by_sample, mean, each(s));
  double const degrees = n - 1 - static_cast<double>(w + l + s - 3);
  double const rest = degrees > 0 ? (squares - of_weights - of_levels - of_samples) / degrees : 0;
  auto const component = [&](double sum_of_squares, std::size_t groups) {
    if (groups < 2) return 0.0;
    return (sum_of_squares / static_cast<double>(groups - 1) - rest) / each(groups);
  };
  means_.push_back(mean);
  weight_ += component(of_weights, w);
  level_ += component(of_levels, l);
  sampling_ += component(of_samples, s);
  rest_ += rest;
}

std::optional<VarianceComponents> VarianceAnalysis::components() const {
  if (means_.size() < 2) return std::nullopt;
  auto const histories = static_cast<double>(means_.size());
  auto const average = [histories](double sum) { return std::max(0.0, sum / histories); };
  VarianceComponents components;
  components.sampling = average(sampling_);
  components.level = average(level_);
  components.weights = average(weight_);
  components.together = average(rest_);
  double const drawn = components.sampling / samples_ + components.level / levels_ +
                       components.weights / weights_ + components.together / (samples_ * levels_ * weights_);
  components.service = std::max(0.0, sim::variance(means_) - drawn);
  return components;
}

}  // namespace caseflow::quality
