#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <numbers>

#include "sim/distribution.hpp"

namespace caseflow::sim {
namespace {

TEST(NormalQuantile, agrees_with_another_implementation) {
  for (int exponent = -52; exponent <= -1; ++exponent) {
    for (int part = 1; part <= 32; ++part) {
      double const u = std::ldexp(part / 32.0, exponent);
      double const expected = -std::numbers::sqrt2 * boost::math::erfc_inv(2 * u);
      EXPECT_NEAR(normal_quantile(u), expected, 1e-9 * std::abs(expected)) << u;
      if (exponent < -20) continue;  // 1 - u is no longer exact
      EXPECT_NEAR(normal_quantile(1 - u), -expected, 1e-9 * std::abs(expected)) << u;
    }
  }
  EXPECT_EQ(normal_quantile(0.5), 0);
}

}  // namespace
}  // namespace caseflow::sim
