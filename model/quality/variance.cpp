#include "model/quality/variance.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
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
  return VarianceComponents{service / all, sampling / all, level / all, drift / all,
                            weights / all, together / all, panel / all};
}

VarianceAnalysis::VarianceAnalysis(Draws const& draws)
    : sizes_{static_cast<std::size_t>(draws.weights), static_cast<std::size_t>(draws.levels),
             static_cast<std::size_t>(draws.drifts), static_cast<std::size_t>(draws.samples)},
      paired_{false, Draws::paired(draws.levels), Draws::paired(draws.drifts), false} {
  SIM_EXPECTS(draws.weights >= 1 && draws.levels >= 1 && draws.drifts >= 1 && draws.samples >= 1);
}

void VarianceAnalysis::add(std::span<double const> values) {
  auto const n = static_cast<double>(values.size());
  SIM_EXPECTS(values.size() ==
              std::accumulate(sizes_.begin(), sizes_.end(), std::size_t{1}, std::multiplies<>()));
  double const mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  double left = 0, degrees = n - 1;
  for (double const value : values) left += square(value - mean);
  std::array<double, factors> squares{};
  std::size_t stride = values.size();
  for (std::size_t factor = 0; factor < factors; ++factor) {
    stride /= sizes_[factor];
    std::vector<double> sums(sizes_[factor], 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) sums[i / stride % sizes_[factor]] += values[i];
    squares[factor] = between(sums, mean, n / static_cast<double>(sizes_[factor]));
    left -= squares[factor];
    degrees -= static_cast<double>(sizes_[factor] - 1);
  }
  double const rest = degrees > 0 ? left / degrees : 0;
  for (std::size_t factor = 0; factor < factors; ++factor) {
    auto const groups = static_cast<double>(sizes_[factor]);
    // The mean of pairs is known to be 0 and costs no degree of freedom.
    if (groups > 1)
      sums_[factor] +=
          (squares[factor] - (groups - 1) * rest) / (paired_[factor] ? groups : groups - 1) / (n / groups);
  }
  means_.push_back(mean);
  rest_ += rest;
}

std::optional<VarianceComponents> VarianceAnalysis::components() const {
  if (means_.size() < 2) return std::nullopt;
  auto const histories = static_cast<double>(means_.size());
  auto const average = [histories](double sum) { return std::max(0.0, sum / histories); };
  VarianceComponents components;
  components.weights = average(sums_[0]);
  components.level = average(sums_[1]);
  components.drift = average(sums_[2]);
  components.sampling = average(sums_[3]);
  components.together = average(rest_);
  double drawn = 0, all = 1;
  for (std::size_t factor = 0; factor < factors; ++factor) {
    if (!paired_[factor]) drawn += average(sums_[factor]) / static_cast<double>(sizes_[factor]);
    all *= static_cast<double>(sizes_[factor]);
  }
  components.service = std::max(0.0, sim::variance(means_) - drawn - components.together / all);
  return components;
}

}  // namespace caseflow::quality
