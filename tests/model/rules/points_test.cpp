#include "model/rules/points.hpp"

#include <limits>
#include <vector>

#include "sim/contract.hpp"

namespace caseflow::rules {
namespace {

// The tiers of 2021 that the examples use: letter protect, digit change.
constexpr double community_a2 = 158, community_b1 = 102, community_c1 = 50, licence_b2 = 132, custody_c2 = 24;
constexpr double standard_report = 138, fast_report = 65;

std::vector<TierCases> caseload() {
  return {{12, community_b1}, {8, community_c1}, {5, licence_b2}, {6, custody_c2}};
}

constexpr double reports = standard_report + 2 * fast_report;
constexpr double adjustment = 18;
// 2714 / 2176 and so on are printed to one decimal.
constexpr double printed = 0.05;

TEST(WorkloadPoints, add_up_cases_reports_and_adjustments) {
  EXPECT_EQ(workload_points(caseload(), reports, adjustment), 2714);
}

TEST(WorkloadPoints, of_nothing_are_none) { EXPECT_EQ(workload_points({}), 0); }

TEST(WorkloadPoints, grow_by_the_points_of_one_more_case) {
  auto cases = caseload();
  cases.push_back({1, community_a2});
  EXPECT_EQ(workload_points(cases, reports, adjustment), 2872);
}

TEST(WorkloadPoints, are_rounded_once_and_halves_go_up) {
  std::vector<TierCases> const cases{{0.5, 29}, {0.5, 30}};  // 14.5 + 15
  EXPECT_EQ(workload_points(cases), 30);
  EXPECT_EQ(workload_points(cases, 0, -0.25), 29);
}

TEST(WorkloadPoints, may_be_lowered_by_an_adjustment) {
  EXPECT_EQ(workload_points(caseload(), 0, -28), 2400);
}

TEST(WorkloadPoints, expect_cases_and_points_that_are_not_negative) {
  EXPECT_THROW(workload_points(std::vector<TierCases>{{-1, 29}}), sim::ContractViolation);
  EXPECT_THROW(workload_points(std::vector<TierCases>{{1, -29}}), sim::ContractViolation);
  EXPECT_THROW(workload_points({}, std::numeric_limits<double>::quiet_NaN()), sim::ContractViolation);
}

TEST(Hundredths, are_the_nearest) {
  EXPECT_EQ(hundredths(19.5), (Hundredths{1950}));
  EXPECT_EQ(hundredths(7.4), (Hundredths{740}));
  EXPECT_EQ(hundredths(0.29), (Hundredths{29}));  // 100 × 0.29 is below 29 in floating point
}

TEST(AvailablePoints, are_2176_for_full_time) { EXPECT_EQ(available_points(hundredths(37)), 2176); }

TEST(AvailablePoints, leave_out_reductions_and_are_cut) {
  EXPECT_EQ(available_points(hundredths(37), hundredths(5)), 1881);    // 1881.9…
  EXPECT_EQ(available_points(hundredths(30), hundredths(7.4)), 1329);  // 1329.1…
}

TEST(AvailablePoints, are_exact_where_floating_point_is_a_point_short) {
  EXPECT_EQ(available_points(hundredths(19.5), hundredths(1)), 1088);
  // The example is worth its place only while hours as fractions of a post fail it.
  static_assert(static_cast<long long>(2176 * (19.5 / 37 - 1.0 / 37)) == 1087);
}

TEST(AvailablePoints, are_none_when_reductions_take_all_hours) {
  EXPECT_EQ(available_points(hundredths(20), hundredths(20)), 0);
  EXPECT_EQ(available_points(hundredths(20), hundredths(37)), 0);
  EXPECT_EQ(available_points({}), 0);
}

TEST(AvailablePoints, follow_the_full_time_officer_they_are_given) {
  EXPECT_EQ(available_points(hundredths(18), {}, {.points = 1000, .hours = hundredths(36)}), 500);
}

TEST(AvailablePoints, expect_full_time_hours) {
  EXPECT_THROW(available_points(hundredths(37), {}, {.points = 2176, .hours = {}}), sim::ContractViolation);
}

TEST(CapacityPercent, is_workload_over_available) {
  EXPECT_NEAR(capacity_percent(2714, 2176), 124.7, printed);
  EXPECT_NEAR(capacity_percent(2714, 1881), 144.3, printed);
  EXPECT_NEAR(capacity_percent(2872, 2176), 132.0, printed);
}

TEST(CapacityPercent, is_none_when_nothing_is_available) { EXPECT_EQ(capacity_percent(2714, 0), 0); }

TEST(AboveLimit, begins_beyond_110_per_cent) {
  EXPECT_FALSE(above_limit(2200, 2000));
  EXPECT_TRUE(above_limit(2201, 2000));
  EXPECT_FALSE(above_limit(2714, 0));
}

TEST(ExcessiveWorkload, takes_four_consecutive_weeks) {
  ExcessiveWorkload workload;
  for (int week = 0; week < 3; ++week) workload.add(true);
  EXPECT_FALSE(workload.now());
  workload.add(true);
  EXPECT_TRUE(workload.now());
  EXPECT_TRUE(workload.ever());
}

TEST(ExcessiveWorkload, starts_again_after_a_week_within_the_limit) {
  ExcessiveWorkload workload;
  for (bool const above : {true, true, true, false, true, true, true}) workload.add(above);
  EXPECT_EQ(workload.weeks(), 3);
  EXPECT_FALSE(workload.ever());
}

TEST(ExcessiveWorkload, is_remembered_when_it_is_over) {
  ExcessiveWorkload workload;
  for (bool const above : {true, true, true, true, false}) workload.add(above);
  EXPECT_FALSE(workload.now());
  EXPECT_TRUE(workload.ever());
}

}  // namespace
}  // namespace caseflow::rules
