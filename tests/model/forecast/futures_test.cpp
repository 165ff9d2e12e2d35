#include "model/forecast/futures.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "sim/distribution.hpp"

namespace caseflow::forecast {
namespace {

constexpr Bounds share{0, 1}, anything{-1e9, 1e9};

/// The score of a normal distribution in closed form (Gneiting and Raftery, 2007, equation 21).
double normal_crps(double mean, double deviation, double came) {
  double const z = (came - mean) / deviation;
  double const density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
  double const below = 0.5 * std::erfc(-z / std::numbers::sqrt2);
  return deviation * (z * (2 * below - 1) + 2 * density - 1 / std::sqrt(std::numbers::pi));
}

std::vector<double> normal_members(int count, double mean, double deviation) {
  std::vector<double> all;
  for (int i = 0; i < count; ++i) all.push_back(mean + deviation * sim::normal_quantile((i + 0.5) / count));
  return all;
}

TEST(FairCrps, of_a_normal_ensemble_is_that_of_the_normal) {
  auto const members = normal_members(4000, 3, 2);
  for (double const came : {-1.0, 2.0, 3.0, 4.5, 9.0})
    EXPECT_NEAR(fair_crps(members, came), normal_crps(3, 2, came), 2e-3) << came;
}

TEST(FairCrps, of_one_member_is_its_distance_and_of_two_is_fair) {
  EXPECT_DOUBLE_EQ(fair_crps({0.4}, 0.7), 0.3);
  // Mean distance 1, and half the mean distance of two different members is 1: in the mean over two draws of
  // a distribution its own spread, not half of it.
  EXPECT_DOUBLE_EQ(fair_crps({-1, 1}, 0), 0);
}

// Without draws that differ, the futures are the normal errors around the one draw.
TEST(Futures, of_errors_alone_are_normal) {
  std::vector const same(5, 3.0);
  Futures const futures(same, same, {{}, 2}, anything);
  for (double const came : {0.0, 3.0, 4.5})
    EXPECT_NEAR(futures.crps(came), normal_crps(3, 2, came), 0.02) << came;
  auto const range = futures.range(0.9);
  EXPECT_NEAR(range.low, 3 - 1.645 * 2, 0.1);
  EXPECT_NEAR(range.high, 3 + 1.645 * 2, 0.1);
}

// Draws and errors that are independent and normal: the squares add up.
TEST(Futures, of_draws_and_errors_have_the_sum_of_their_squares) {
  auto const draws = normal_members(200, 3, 1.5);
  Futures const futures(draws, draws, {{}, 2}, anything);
  EXPECT_NEAR(futures.crps(5), normal_crps(3, 2.5, 5), 0.02);
  EXPECT_NEAR(futures.range(0.5).width(), 2 * 0.6745 * 2.5, 0.05);
  EXPECT_EQ(futures.parts().parameters, 0) << "as wide as chance alone";
}

TEST(Futures, stay_within_their_bounds) {
  std::vector const draws{0.97, 0.99};
  Futures const futures(draws, draws, {20.0, 0.05}, share);
  EXPECT_LE(futures.range(0.99).high, 1);
  EXPECT_NEAR(futures.parts().sampling, std::sqrt((0.97 * 0.03 + 0.99 * 0.01) / 2 / 20), 1e-12);
}

TEST(Futures, count_what_lies_on_an_open_side_as_well_as_the_figure) {
  std::vector const draws{0.8, 0.9};
  Futures const above(draws, draws, {{}, 0.01}, share);
  EXPECT_DOUBLE_EQ(above.crps(0.5, true), 0) << "at least a half";
  EXPECT_GT(above.crps(0.5), 0.25);
  EXPECT_GT(above.crps(0.5, false, true), 0.25) << "at most a half";
  EXPECT_NEAR(above.crps(0.99, true), above.crps(0.99), 1e-9) << "all below: the same as of the figure";
}

// The same distribution with few draws and with many: the fair score does not fall with their number.
TEST(Futures, are_scored_alike_whatever_the_number_of_draws) {
  double few = 0;
  constexpr int trials = 400;
  auto const members = normal_members(trials * 4, 0, 1);
  for (int i = 0; i < trials; ++i) {
    // Four members from all over the distribution, each four in another order.
    std::vector<double> four;
    for (int j = 0; j < 4; ++j)
      four.push_back(members[static_cast<std::size_t>((i * 997 + j * 401 + i * j * 131) % (trials * 4))]);
    few += Futures(four, four, {{}, 0.3}, anything).crps(1) / trials;
  }
  EXPECT_NEAR(few, normal_crps(0, std::hypot(1, 0.3), 1), 0.08);
}

}  // namespace
}  // namespace caseflow::forecast
