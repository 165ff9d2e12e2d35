#include "model/experiment/sensitivity/effort.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace caseflow::sensitivity {
namespace {

RC_GTEST_PROP(Effort, spends_no_more_than_the_budget_and_most_of_it, ()) {
  int const factors = *rc::gen::inRange(1, 400);
  int const budget = *rc::gen::inRange(1, 20'000);
  auto const made = effort(factors, budget);
  RC_ASSERT(made.has_value() == (budget >= least_budget(factors)));
  if (!made) return;
  RC_ASSERT(made->futures() <= budget);
  RC_ASSERT(made->futures() > budget * 9 / 10 - 10);
  RC_ASSERT(made->kept <= factors && made->indexed <= made->kept);
  RC_ASSERT((made->screen_points > 0) == (factors > most_unscreened));
  RC_ASSERT(made->screen_repeats <= made->screen_points);
}

TEST(Effort, of_few_factors_screens_none) {
  auto const made = effort(3, 300);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->screen_points, 0);
  EXPECT_EQ(made->kept, 3);
  EXPECT_EQ(made->indexed, 3);
}

}  // namespace
}  // namespace caseflow::sensitivity
