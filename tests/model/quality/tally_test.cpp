#include "model/quality/tally.hpp"

#include <gtest/gtest.h>

namespace caseflow::quality {
namespace {

/// 1 to 100, each seen once: so many hundredths of what was seen are at most that number.
Tally hundred() {
  Tally tally(101);
  for (int value = 1; value <= 100; ++value) tally.add(value);
  return tally;
}

TEST(Tally, percentiles_are_the_least_values_that_so_many_do_not_exceed) {
  auto const spread = hundred().spread({50, 51});
  ASSERT_TRUE(spread);
  EXPECT_EQ(spread->p5, 5);
  EXPECT_EQ(spread->p25, 25);
  EXPECT_EQ(spread->p50, 50);
  EXPECT_EQ(spread->p75, 75);
  EXPECT_EQ(spread->p95, 95);
  EXPECT_DOUBLE_EQ(spread->mean, 50.5);
  EXPECT_EQ(spread->replications, 2);
}

TEST(Tally, a_share_begins_with_its_first_value_and_ends_before_its_last) {
  EXPECT_DOUBLE_EQ(hundred().share(1, 101), 1);
  EXPECT_DOUBLE_EQ(hundred().share(10, 35), 0.25);
  EXPECT_DOUBLE_EQ(hundred().share(100, 101), 0.01);
}

TEST(Tally, nothing_seen_has_no_spread_and_no_share) {
  EXPECT_FALSE(Tally(5).spread({}));
  EXPECT_EQ(Tally(5).share(0, 5), 0);
}

}  // namespace
}  // namespace caseflow::quality
