#include "model/experiment/sensitivity/tornado.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace caseflow::sensitivity {
namespace {

std::vector<std::size_t> const factors{4, 1, 2};

/// What replication r of eight has by chance; it is shared, and the part that is not is an eighth of it.
double luck(int r) { return std::sin(1.7 * r); }
double own(std::size_t trial, int r) { return std::sin(2.3 * r + 5.1 * static_cast<double>(trial)) / 8; }

std::vector<std::vector<double>> observed(std::vector<double> const& means) {
  std::vector<std::vector<double>> all;
  for (std::size_t i = 0; i < means.size(); ++i) {
    all.emplace_back();
    for (int r = 0; r < 8; ++r) all.back().push_back(means[i] + luck(r) + own(i, r));
  }
  return all;
}

TEST(Tornado, puts_each_factor_to_both_ends_with_the_same_luck) {
  auto const trials = tornado_trials(factors, 6, 5);
  ASSERT_EQ(trials.size(), 7);
  EXPECT_EQ(trials[0].point, Point(6, stated));
  EXPECT_EQ(trials[1].point, (Point{.5, .5, .5, .5, 0, .5}));
  EXPECT_EQ(trials[4].point, (Point{.5, 1, .5, .5, .5, .5}));
  for (auto const& trial : trials) EXPECT_TRUE(trial.first == 0 && trial.end == 5);
}

TEST(Tornado, begins_with_the_longest_bar_and_knows_what_could_be_chance) {
  auto const bars = tornado(factors, observed({10, 9.98, 10.02, 8, 11, 9, 12.1}));
  ASSERT_EQ(bars.size(), 3);
  EXPECT_EQ(bars[0].factor, 2);  // 9 to 12.1
  EXPECT_EQ(bars[1].factor, 1);
  EXPECT_EQ(bars[2].factor, 4);
  EXPECT_NEAR(bars[0].swing.paired.difference, 3.1, 0.2);
  EXPECT_NEAR(bars[1].low.paired.difference, -2, 0.2);
  EXPECT_TRUE(bars[0].clear && bars[1].clear);
  EXPECT_TRUE(bars[1].may_be_longest);  // 3 beside 3.1
  EXPECT_FALSE(bars[0].replications_needed);
  EXPECT_FALSE(bars[2].clear || bars[2].may_be_longest);
  ASSERT_TRUE(bars[2].replications_needed);
  EXPECT_GT(*bars[2].replications_needed, 8);
}

TEST(Tornado, sees_what_is_highest_in_between) {
  auto const bars = tornado(factors, observed({10, 7, 7, 10, 10.2, 10, 10}));
  EXPECT_EQ(bars[0].factor, 4);
  EXPECT_NEAR(bars[0].size, 3, 0.2);
  EXPECT_TRUE(bars[0].clear);
}

TEST(Tornado, has_no_bar_of_what_changes_nothing) {
  auto values = observed({10, 12, 13, 10, 10, 10, 10});
  for (std::size_t i = 3; i < 7; ++i) values[i] = values[0];
  auto const bars = tornado(factors, values);
  EXPECT_EQ(bars[0].factor, 4);
  EXPECT_EQ(bars[1].size, 0);
  EXPECT_EQ(bars[1].swing.verdict, forecast::Verdict::no_difference);
  EXPECT_FALSE(bars[1].clear || bars[1].may_be_longest || bars[1].replications_needed);
}

}  // namespace
}  // namespace caseflow::sensitivity
