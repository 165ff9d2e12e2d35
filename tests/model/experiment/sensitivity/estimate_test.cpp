#include "model/experiment/sensitivity/estimate.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace caseflow::sensitivity {
namespace {

// Fisher (1921): atanh(0.5) ± 1.96 / sqrt(97) is 0.3503 to 0.7483, whose tangents are these.
TEST(Correlation, has_fishers_interval_and_probability) {
  auto const made = correlation(0.5, 100);
  EXPECT_NEAR(made.low, 0.3366, 1e-4);
  EXPECT_NEAR(made.high, 0.6341, 1e-4);
  EXPECT_NEAR(correlation_p_value(0.2, 100), 0.0459, 1e-4);  // z = 1.9966
  EXPECT_EQ(correlation_p_value(0, 100), 1);
  EXPECT_EQ(correlation(-1, 10).high, -1);
}

TEST(Squared, begins_at_nothing_where_the_sign_is_not_known) {
  auto const unsure = squared({0.1, -0.1, 0.3});
  EXPECT_EQ(unsure.low, 0);
  EXPECT_NEAR(unsure.high, 0.09, 1e-12);
  auto const negative = squared({-0.5, -0.6, -0.4});
  EXPECT_NEAR(negative.low, 0.16, 1e-12);
  EXPECT_NEAR(negative.high, 0.36, 1e-12);
}

TEST(ChanceShare, is_what_a_repetition_does_not_share) {
  auto const share = chance_share({0.9, 0.8, 0.95});
  EXPECT_NEAR(share.value, 0.1, 1e-12);
  EXPECT_NEAR(share.low, 0.05, 1e-12);
  EXPECT_NEAR(share.high, 0.2, 1e-12);
  EXPECT_EQ(chance_share({-0.1, -0.5, 0.3}).high, 1);
}

TEST(MeanEstimate, has_students_interval) {
  auto const made = mean_estimate(std::vector{1.0, 2.0, 3.0});
  EXPECT_EQ(made.value, 2);
  EXPECT_NEAR(made.high, 2 + 4.3027 / 1.7321, 1e-3);
}

}  // namespace
}  // namespace caseflow::sensitivity
