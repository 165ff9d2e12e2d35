#include <cmath>

#include "sim/chance.hpp"
#include "sim/distribution.hpp"
#include "sim/interval.hpp"
#include "sim/paired.hpp"

namespace caseflow::sim {
namespace {

// Theory: the Student interval of normal values covers the mean with probability exactly 0.95. Of 20,000
// intervals the covering share has standard error sqrt(0.95 x 0.05 / 20000) = 0.00154; tolerance 4.9 of them,
// false alarm 1e-6.
TEST(Coverage, student_intervals_cover_as_often_as_they_say) {
  constexpr int intervals = 20'000;
  RandomStreams const random(20190401, 0);
  for (int const size : {2, 5, 20}) {
    int covered = 0;
    for (int i = 0; i < intervals; ++i) {
      std::vector<double> values;
      for (int k = 0; k < size; ++k) {
        values.push_back(
            3 + normal_quantile(random.uniform(static_cast<Entity>(i), static_cast<std::uint16_t>(size),
                                               static_cast<std::uint32_t>(k))));
      }
      auto const spread_of_values = spread(values).value();
      covered += std::abs(spread_of_values.mean - 3) <= spread_of_values.half_width.value();
    }
    EXPECT_NEAR(static_cast<double>(covered) / intervals, 0.95, 4.9 * 0.00154) << size;
  }
}

/// Normal differences around `mean` with a standard deviation of 1, of the i-th repetition.
Paired repetition(RandomStreams const& random, int i, int pairs, double mean) {
  std::vector<double> first, second;
  for (int k = 0; k < pairs; ++k) {
    auto const drawn = random.block(static_cast<Entity>(i), 99, static_cast<std::uint32_t>(k));
    double const common = 10 * normal_quantile(drawn.uniform(0));
    first.push_back(common);
    second.push_back(common + mean + normal_quantile(drawn.uniform(1)));
  }
  return paired(first, second).value();
}

// Theory: `detectable` is found with a probability of 0.8, but for the other side's tail and the t where a
// noncentral one is right (below 0.01 from 10 pairs on); false alarms have exactly alpha = 0.01. Of 20,000
// repetitions the shares have standard errors 0.0028 and 0.0007; tolerance 5 of them (and the 0.01): false
// alarm 6e-7 each.
TEST(Coverage, detectable_differences_are_found_as_often_as_they_say) {
  constexpr int repetitions = 20'000;
  constexpr TestLevel level{.alpha = 0.01};
  RandomStreams const random(20190401, 0);
  for (int const pairs : {10, 50}) {
    double const size = detectable(1, pairs, level);
    int found = 0, alarms = 0;
    for (int i = 0; i < repetitions; ++i) {
      found += repetition(random, i, pairs, size).p_value.value() < level.alpha;
      alarms += repetition(random, i, pairs, 0).p_value.value() < level.alpha;
    }
    EXPECT_NEAR(static_cast<double>(found) / repetitions, level.power, 5 * 0.0028 + 0.01) << pairs;
    EXPECT_NEAR(static_cast<double>(alarms) / repetitions, level.alpha, 5 * 0.0007) << pairs;
  }
}

}  // namespace
}  // namespace caseflow::sim
