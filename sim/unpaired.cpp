#include "sim/unpaired.hpp"

#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "sim/interval.hpp"

namespace caseflow::sim {

std::optional<Unpaired> unpaired(std::span<double const> first, std::span<double const> second) {
  if (first.empty() || second.empty()) return std::nullopt;
  Unpaired result{static_cast<int>(first.size()), static_cast<int>(second.size()), mean(first), mean(second)};
  result.difference = result.second - result.first;
  if (first.size() < 2 || second.size() < 2) return result;
  double const of_first = variance(first) / result.first_values,
               of_second = variance(second) / result.second_values;
  double const together = of_first + of_second;
  if (!(together > 0)) {
    result.half_width = 0;
    return result;
  }
  double const degrees =
      together * together /
      (of_first * of_first / (result.first_values - 1) + of_second * of_second / (result.second_values - 1));
  boost::math::students_t const law(degrees);
  double const error = std::sqrt(together);
  result.half_width = boost::math::quantile(boost::math::complement(law, 0.025)) * error;
  result.p_value = 2 * boost::math::cdf(boost::math::complement(law, std::abs(result.difference) / error));
  return result;
}

}  // namespace caseflow::sim
