#include "model/quality/belief.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/distribution.hpp"

namespace caseflow::quality {
namespace {

struct Moments {
  double mean = 0, deviation = 0, least = 0;
};

/// Of multipliers at evenly spaced probabilities.
Moments moments(Belief::Strength const& strength) {
  constexpr int count = 200000;
  double sum = 0, squares = 0, least = 1;
  for (int i = 0; i < count; ++i) {
    double const drawn = strength.drawn(sim::normal_quantile((i + 0.5) / count));
    sum += drawn, squares += drawn * drawn, least = std::min(least, drawn);
  }
  return {sum / count, std::sqrt(squares / count - sum / count * (sum / count)), least};
}

TEST(Strength, has_the_mean_and_the_spread_that_are_stated) {
  for (double const spread : {0.3, 0.5, 0.7, 1.0})
    for (bool const positive : {true, false}) {
      auto const found = moments({spread, positive});
      EXPECT_NEAR(found.mean, 1, 2e-3) << spread;
      EXPECT_NEAR(found.deviation, spread, 0.01 * spread) << spread;
      EXPECT_EQ(found.least > 0, positive) << spread;
    }
  EXPECT_EQ(Belief::Strength{}.drawn(2.5), 1);
}

}  // namespace
}  // namespace caseflow::quality
