#include "sim/interval.hpp"

#include <cmath>

#include "sim/contract.hpp"

namespace caseflow::sim {
namespace {

TEST(Interval, student_points_are_the_printed_ones) {
  EXPECT_NEAR(student_t(1), 12.706, 5e-4);
  EXPECT_NEAR(student_t(4), 2.776, 5e-4);
  EXPECT_NEAR(student_t(30), 2.042, 5e-4);
  EXPECT_NEAR(student_t(10, 0.99), 3.169, 5e-4);
  EXPECT_THROW(student_t(0), ContractViolation);
}

TEST(Interval, by_hand) {
  std::vector<double> const values{2, 4, 4, 4, 5, 5, 7, 9};
  EXPECT_EQ(mean(values), 5);
  EXPECT_DOUBLE_EQ(variance(values), 32.0 / 7);
  EXPECT_NEAR(half_width(values).value(), 2.3646243 * std::sqrt(32.0 / 7 / 8), 1e-6);
  EXPECT_EQ(half_width(std::vector<double>{3}), std::nullopt);
  EXPECT_EQ(variance(std::vector<double>{0.1, 0.1, 0.1}), 0);
}

TEST(Interval, percentiles_are_type_7) {
  std::vector<double> const values{1, 2, 3, 4, 10};
  EXPECT_EQ(percentile(values, 0), 1);
  EXPECT_EQ(percentile(values, 0.5), 3);
  EXPECT_DOUBLE_EQ(percentile(values, 0.9), 7.6);  // R: quantile(c(1, 2, 3, 4, 10), 0.9)
  EXPECT_EQ(percentile(values, 1), 10);
  EXPECT_THROW(percentile({}, 0.5), ContractViolation);
}

TEST(Interval, a_spread_needs_two_values_for_a_width) {
  EXPECT_EQ(spread({}), std::nullopt);
  auto const one = spread({7}).value();
  EXPECT_EQ(one.half_width, std::nullopt);
  EXPECT_EQ(one.replications, 1);
  EXPECT_EQ(one.p5, 7);
  EXPECT_EQ(one.p95, 7);
  auto const two = spread({9, 7}).value();
  EXPECT_EQ(two.mean, 8);
  EXPECT_EQ(two.p50, 8);
  EXPECT_NEAR(two.half_width.value(), 12.7062, 1e-4);
}

TEST(Interval, relative_half_width_is_infinite_where_unknown) {
  EXPECT_TRUE(std::isinf(relative_half_width(spread({7}).value())));
  EXPECT_TRUE(std::isinf(relative_half_width(spread({-1, 1}).value())));
  EXPECT_EQ(relative_half_width(spread({0, 0, 0}).value()), 0);
  EXPECT_NEAR(relative_half_width(spread({-9, -7}).value()), 12.7062 / 8, 1e-4);
}

}  // namespace
}  // namespace caseflow::sim
