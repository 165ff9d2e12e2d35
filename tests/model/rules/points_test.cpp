#include "model/rules/points.hpp"

#include "sim/contract.hpp"

namespace caseflow::rules {
namespace {

constexpr FullTime full_time{.points = 2176, .hours = 37};

TEST(AvailablePoints, are_in_proportion_to_hours) {
  EXPECT_EQ(available_points(37, full_time), 2176);
  EXPECT_DOUBLE_EQ(available_points(18.5, full_time), 1088);
  EXPECT_NEAR(available_points(32, full_time), 1881.9, 0.05);  // the published tools cut it to 1881
  EXPECT_EQ(available_points(0, full_time), 0);
}

TEST(AvailablePoints, follow_the_full_time_officer_they_are_given) {
  EXPECT_EQ(available_points(18, {.points = 1000, .hours = 36}), 500);
}

TEST(AvailablePoints, expect_full_time_hours_and_no_number_below_0) {
  EXPECT_THROW(available_points(37, {.points = 2176, .hours = 0}), sim::ContractViolation);
  EXPECT_THROW(available_points(37, {.points = -1, .hours = 37}), sim::ContractViolation);
  EXPECT_THROW(available_points(-1, full_time), sim::ContractViolation);
}

TEST(AboveLimit, begins_beyond_110_per_cent) {
  EXPECT_FALSE(above_limit(2199.9, 2000));
  EXPECT_TRUE(above_limit(2200.1, 2000));
  EXPECT_FALSE(above_limit(0, 0));
  EXPECT_TRUE(above_limit(1, 0));
}

TEST(ExcessiveWorkload, takes_four_consecutive_weeks) {
  EXPECT_FALSE(excessive(3));
  EXPECT_TRUE(excessive(4));
}

}  // namespace
}  // namespace caseflow::rules
