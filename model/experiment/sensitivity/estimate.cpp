#include "model/experiment/sensitivity/estimate.hpp"

#include <algorithm>
#include <cmath>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::sensitivity {
namespace {

constexpr double normal_95 = 1.959963984540054;

}  // namespace

Estimate correlation(double coefficient, int independent) {
  SIM_EXPECTS(independent >= 4);
  if (std::abs(coefficient) >= 1) return {coefficient, coefficient, coefficient};
  double const centre = std::atanh(coefficient), reach = normal_95 / std::sqrt(independent - 3);
  return {coefficient, std::tanh(centre - reach), std::tanh(centre + reach)};
}

double correlation_p_value(double coefficient, int independent) {
  SIM_EXPECTS(independent >= 4);
  if (std::abs(coefficient) >= 1) return 0;
  return std::erfc(std::abs(std::atanh(coefficient)) * std::sqrt(independent - 3) / std::sqrt(2.0));
}

Estimate squared(Estimate const& coefficient) {
  double const low = coefficient.low * coefficient.low, high = coefficient.high * coefficient.high;
  return {coefficient.value * coefficient.value, coefficient.holds(0) ? 0 : std::min(low, high),
          std::max(low, high)};
}

Estimate chance_share(Estimate const& reliability) {
  return as_share({1 - reliability.value, 1 - reliability.high, 1 - reliability.low});
}

Estimate as_share(Estimate const& estimate) {
  auto const within = [](double value) { return std::clamp(value, 0.0, 1.0); };
  return {within(estimate.value), within(estimate.low), within(estimate.high)};
}

Estimate mean_estimate(std::span<double const> values) {
  double const centre = sim::mean(values), reach = *sim::half_width(values);
  return {centre, centre - reach, centre + reach};
}

}  // namespace caseflow::sensitivity
