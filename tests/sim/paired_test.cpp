#include "sim/paired.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim/interval.hpp"

namespace caseflow::sim {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using Values = std::vector<double>;

TEST(Paired, is_the_paired_t_test) {
  // Differences 2, 4, 6, 8, 10: mean 6, variance 10, standard error sqrt(2), t = 6 / sqrt(2) on 4 degrees.
  auto const found = paired(Values{1, 2, 3, 4, 5}, Values{3, 6, 9, 12, 15}).value();
  EXPECT_EQ(found.pairs, 5);
  EXPECT_DOUBLE_EQ(found.first, 3);
  EXPECT_DOUBLE_EQ(found.second, 9);
  EXPECT_DOUBLE_EQ(found.difference, 6);
  EXPECT_DOUBLE_EQ(found.deviation, std::sqrt(10));
  EXPECT_NEAR(found.half_width.value(), 2.776445105 * std::sqrt(2), 1e-8);
  // P(|T| > t) on 4 degrees is 1 - w (3 - w^2) / 2 with w = t / sqrt(t^2 + 4): t^2 = 18.
  double const w = std::sqrt(18.0 / 22);
  EXPECT_NEAR(found.p_value.value(), 1 - w * (3 - w * w) / 2, 1e-12);
  EXPECT_DOUBLE_EQ(found.variance_reduction.value(), (2.5 + 22.5) / 10);
  EXPECT_FALSE(found.identical);
}

TEST(Paired, turns_its_sign_with_the_order) {
  Values const a{1, 4, 2}, b{3, 3, 7};
  auto const there = paired(a, b).value(), back = paired(b, a).value();
  EXPECT_DOUBLE_EQ(there.difference, -back.difference);
  EXPECT_DOUBLE_EQ(there.p_value.value(), back.p_value.value());
  EXPECT_DOUBLE_EQ(there.half_width.value(), back.half_width.value());
}

TEST(Paired, of_the_same_values_is_exactly_nothing) {
  Values const values{0.1, 0.7, 1e9, -3};
  auto const found = paired(values, values).value();
  EXPECT_TRUE(found.identical);
  EXPECT_EQ(found.difference, 0);
  EXPECT_EQ(found.deviation, 0);
  EXPECT_EQ(found.half_width, 0);
  EXPECT_EQ(found.p_value, 1);
  EXPECT_EQ(found.variance_reduction, std::nullopt);
}

TEST(Paired, that_always_differ_alike_are_as_sure_as_there_are_pairs) {
  auto const found = paired(Values{1, 2, 3}, Values{2, 3, 4}).value();
  EXPECT_EQ(found.half_width, 0);
  EXPECT_DOUBLE_EQ(found.p_value.value(), 0.25);
  EXPECT_FALSE(found.identical);
}

TEST(Paired, needs_two_pairs_for_an_interval) {
  EXPECT_FALSE(paired(Values{}, Values{}));
  auto const found = paired(Values{1}, Values{4}).value();
  EXPECT_EQ(found.difference, 3);
  EXPECT_FALSE(found.half_width || found.p_value || found.variance_reduction);
}

TEST(Holm, steps_down) {
  // Holm (1979): 4 x 0.01, 3 x 0.013, 2 x 0.014 and 0.19; no later one below an earlier one.
  EXPECT_THAT(holm(Values{0.014, 0.01, 0.19, 0.013}),
              ElementsAre(DoubleNear(0.04, 1e-12), DoubleNear(0.04, 1e-12), DoubleNear(0.19, 1e-12),
                          DoubleNear(0.04, 1e-12)));
  EXPECT_THAT(holm(Values{0.6, 0.7}), ElementsAre(1, 1));
  EXPECT_THAT(holm(Values{}), ElementsAre());
}

TEST(Detectable, falls_with_the_root_of_the_pairs_and_grows_with_the_deviation) {
  EXPECT_DOUBLE_EQ(detectable(6, 50), 2 * detectable(3, 50));
  EXPECT_NEAR(detectable(1, 10'000), (1.959964 + 0.841621) / 100, 1e-5);
  EXPECT_GT(detectable(1, 50, {.alpha = 0.001}), detectable(1, 50));
}

TEST(PairsToDetect, are_the_least_that_do) {
  for (double const size : {0.03, 0.2, 1.0, 4.0}) {
    int const needed = pairs_to_detect(size, 1).value();
    EXPECT_LE(detectable(1, needed), size);
    if (needed > 2) {
      EXPECT_GT(detectable(1, needed - 1), size);
    }
  }
  EXPECT_EQ(pairs_to_detect(1, 0), 2);
  EXPECT_EQ(pairs_to_detect(1e-9, 1), std::nullopt);
}

}  // namespace
}  // namespace caseflow::sim
