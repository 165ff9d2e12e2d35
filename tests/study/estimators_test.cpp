#include "study/estimators.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/study/known_functions.hpp"

namespace caseflow::study {
namespace {

using sensitivity::Point;

double additive(Point const& x) { return 4 * x[0] + 2 * x[1] + x[2]; }

TEST(LatinHypercube, has_a_point_in_every_part_of_every_range_and_is_the_seeds_alone) {
  auto const points = latin_hypercube(5, 40, 3);
  ASSERT_EQ(points.size(), 40);
  for (std::size_t factor = 0; factor < 5; ++factor) {
    std::vector<int> parts;
    for (auto const& point : points) parts.push_back(static_cast<int>(point[factor] * 40));
    std::sort(parts.begin(), parts.end());
    for (int i = 0; i < 40; ++i) EXPECT_EQ(parts[static_cast<std::size_t>(i)], i);
  }
  EXPECT_EQ(points, latin_hypercube(5, 40, 3));
  EXPECT_NE(points, latin_hypercube(5, 40, 4));
}

TEST(LargestEffects, come_in_order_among_many_that_do_nothing) {
  auto const points = latin_hypercube(60, 80, 1);
  std::vector<double> output;
  for (auto const& point : points) output.push_back(5 * point[17] - 3 * point[40] + 2 * point[3]);
  auto const found = largest_effects(points, output, 3);
  EXPECT_EQ(found, (std::vector<std::size_t>{17, 40, 3}));
}

TEST(SobolPoints, differ_from_the_first_sample_in_one_factor_which_is_the_seconds) {
  int const rows = 10;
  auto const points = sobol_points(2, rows, 1);
  ASSERT_EQ(points.size(), 50);
  for (std::size_t row = 0; row < 10; ++row)
    for (std::size_t block = 2; block < 5; ++block)
      for (std::size_t factor = 0; factor < 3; ++factor)
        EXPECT_EQ(points[10 * block + row][factor], points[factor == block - 2 ? 10 + row : row][factor]);
}

// 16 : 4 : 1 of 21.
TEST(SobolEstimates, of_a_sum_are_the_parts_of_its_variance_and_total_is_first) {
  int const rows = 800;
  auto const found = sobol_estimates(3, rows, design_outputs(sobol_points(3, rows, 1), additive));
  for (std::size_t i = 0; i < 3; ++i) {
    double const exact = std::array{16, 4, 1}[i] / 21.0;
    EXPECT_NEAR(found.first[i].value, exact, 0.06) << i;
    EXPECT_TRUE(found.first[i].holds(found.total[i].value)) << i;
    EXPECT_TRUE(found.total[i].holds(exact)) << i;
  }
  EXPECT_NEAR(found.chance.value, 0, 1e-9);
}

// Chance of the sum's own variance, 21/12, makes a half of it all; each share of the sum's is halved.
TEST(SobolEstimates, find_the_share_of_chance_and_take_it_off_the_totals) {
  int const rows = 2000;
  auto const found =
      sobol_estimates(3, rows, design_outputs(sobol_points(3, rows, 1), additive, std::sqrt(21.0 / 12), 5));
  EXPECT_TRUE(found.chance.holds(0.5)) << found.chance.value;
  EXPECT_NEAR(found.chance.value, 0.5, 0.05);
  for (std::size_t i = 0; i < 3; ++i) {
    double const exact = std::array{16, 4, 1}[i] / 42.0;
    EXPECT_NEAR(found.first[i].value, exact, 0.07) << i;
    EXPECT_NEAR(found.total[i].value, exact, 0.07) << i;
  }
}

TEST(SobolEstimates, of_a_factor_that_does_nothing_lie_around_zero) {
  int const rows = 300;
  auto const some = [](Point const& x) { return 4 * x[0]; };
  auto const found = sobol_estimates(2, rows, design_outputs(sobol_points(2, rows, 4), some, 1, 9));
  EXPECT_TRUE(found.first[1].holds(0)) << found.first[1].low << ' ' << found.first[1].high;
  EXPECT_TRUE(found.total[1].holds(0)) << found.total[1].low << ' ' << found.total[1].high;
  EXPECT_LT(found.total[1].low, 0);
  EXPECT_FALSE(found.first[0].holds(0));
}

TEST(SobolEstimates, of_what_never_changes_are_nothing) {
  auto const found = sobol_estimates(2, 20, std::vector<double>(100, 7.0));
  EXPECT_EQ(found.first[0].high, 0);
  EXPECT_EQ(found.chance.value, 0);
}

// The intervals of first and total indices of Ishigami's function hold the exact ones. Of 60 x 6 intervals of
// 95 % fewer than 90 % or more than 99 % hold with a probability below 1 in 1,000 (normal approximation, as
// if the six of a repetition were two). The slow test looks more closely.
TEST(SobolEstimates, hold_ishigamis_indices) {
  auto const exact = ishigami_indices();
  int const repetitions = 60, rows = 400;
  int held = 0;
  for (std::uint64_t seed = 1; seed <= repetitions; ++seed) {
    auto const found = sobol_estimates(3, rows, design_outputs(sobol_points(3, rows, seed), ishigami));
    for (std::size_t i = 0; i < 3; ++i)
      held += found.first[i].holds(exact.first[i]) + found.total[i].holds(exact.total[i]);
  }
  EXPECT_GT(held, 0.90 * 6 * repetitions);
  EXPECT_LT(held, 0.99 * 6 * repetitions);
}

}  // namespace
}  // namespace caseflow::study
