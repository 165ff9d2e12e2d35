#include "sim/paired.hpp"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <cstddef>
#include <functional>
#include <numeric>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::sim {
namespace {

constexpr int most_pairs = 1'000'000;

/// The probability that a Student t lies at least so far from zero, on either side.
double beyond(double t, int degrees) {
  boost::math::students_t const law(degrees);
  return 2 * boost::math::cdf(boost::math::complement(law, std::abs(t)));
}

/// The point above which a Student t lies with this probability.
double upper_point(int degrees, double probability) {
  boost::math::students_t const law(degrees);
  return boost::math::quantile(boost::math::complement(law, probability));
}

}  // namespace

std::optional<Paired> paired(std::span<double const> first, std::span<double const> second) {
  SIM_EXPECTS(first.size() == second.size());
  if (first.empty()) return std::nullopt;
  std::vector<double> differences(first.size());
  std::transform(second.begin(), second.end(), first.begin(), differences.begin(), std::minus<>());
  Paired result;
  result.pairs = static_cast<int>(first.size());
  result.first = mean(first);
  result.second = mean(second);
  result.identical =
      std::all_of(differences.begin(), differences.end(), [](double difference) { return difference == 0; });
  result.difference = result.identical ? 0 : mean(differences);
  if (result.pairs < 2) return result;
  double const spread = variance(differences);
  result.deviation = std::sqrt(spread);
  double const error = std::sqrt(spread / result.pairs);
  result.half_width = student_t(result.pairs - 1) * error;
  if (spread > 0) {
    result.p_value = beyond(result.difference / error, result.pairs - 1);
    result.variance_reduction = (variance(first) + variance(second)) / spread;
  } else {
    result.p_value = result.identical ? 1 : std::exp2(1 - result.pairs);
  }
  return result;
}

std::vector<double> holm(std::span<double const> p_values) {
  std::vector<std::size_t> ascending(p_values.size());
  std::iota(ascending.begin(), ascending.end(), std::size_t{0});
  std::stable_sort(ascending.begin(), ascending.end(),
                   [&](std::size_t a, std::size_t b) { return p_values[a] < p_values[b]; });
  std::vector<double> corrected(p_values.size());
  double least = 0;
  for (std::size_t rank = 0; rank < ascending.size(); ++rank) {
    auto const left = static_cast<double>(ascending.size() - rank);
    least = std::max(least, std::min(1.0, left * p_values[ascending[rank]]));
    corrected[ascending[rank]] = least;
  }
  return corrected;
}

double detectable(double deviation, int pairs, TestLevel level) {
  SIM_EXPECTS(pairs >= 2);
  int const degrees = pairs - 1;
  return (upper_point(degrees, level.alpha / 2) + upper_point(degrees, 1 - level.power)) * deviation /
         std::sqrt(pairs);
}

std::optional<int> pairs_to_detect(double size, double deviation, TestLevel level) {
  SIM_EXPECTS(size > 0);
  if (detectable(deviation, most_pairs, level) > size) return std::nullopt;
  int none = 1, enough = most_pairs;  // more pairs always find less
  while (enough - none > 1) {
    int const middle = std::midpoint(none, enough);
    (detectable(deviation, middle, level) <= size ? enough : none) = middle;
  }
  return enough;
}

}  // namespace caseflow::sim
