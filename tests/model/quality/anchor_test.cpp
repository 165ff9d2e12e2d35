#include "model/quality/anchor.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numbers>

#include "model/quality/normal.hpp"

namespace caseflow::quality {
namespace {

double exact(double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; }

double mean_share(double a, std::vector<float> const& scores) {
  double sum = 0;
  for (float const score : scores) sum += exact(a + static_cast<double>(score));
  return sum / static_cast<double>(scores.size());
}

TEST(NormalTable, is_within_two_ten_millionths_of_the_distribution_function) {
  for (double z = -9; z <= 9; z += 0.00137) EXPECT_NEAR(normal()(z), exact(z), 2e-7) << z;
}

TEST(NormalTable, ends_at_nought_and_one) {
  EXPECT_EQ(normal()(-1e9), 0);
  EXPECT_EQ(normal()(1e9), 1);
}

RC_GTEST_PROP(NormalTable, never_falls, ()) {
  double const z = *rc::gen::inRange(-80000, 80000) / 1e4;
  RC_ASSERT(normal()(z) <= normal()(z + *rc::gen::inRange(0, 1000) / 1e5));
}

RC_GTEST_PROP(Anchor, gives_the_mean_share_wanted, ()) {
  auto const raw =
      *rc::gen::nonEmpty<std::vector<int>>(rc::gen::container<std::vector<int>>(rc::gen::inRange(-300, 300)));
  std::vector<float> scores;
  for (int const one : raw) scores.push_back(static_cast<float>(one) / 100);
  double const share = *rc::gen::inRange(1, 1000) / 1000.0;
  RC_ASSERT(std::abs(mean_share(anchor(share, scores), scores) - share) < 1e-6);
}

RC_GTEST_PROP(Anchor, rises_with_the_share, ()) {
  std::vector<float> const scores{-0.7F, 0.1F, 0.4F, 1.2F};
  int const share = *rc::gen::inRange(1, 998);
  RC_ASSERT(anchor(share / 1000.0, scores) < anchor((share + 1) / 1000.0, scores));
}

TEST(Anchor, of_a_share_at_the_end_is_that_next_to_it) {
  std::vector<float> const scores{-0.5F, 0.5F};
  EXPECT_NEAR(mean_share(anchor(1, scores), scores), 1 - 1e-5, 1e-6);
  EXPECT_NEAR(mean_share(anchor(0, scores), scores), 1e-5, 1e-6);
}

TEST(Anchor, without_cases_is_the_normal_score) { EXPECT_NEAR(anchor(0.975, {}), 1.959964, 1e-5); }

}  // namespace
}  // namespace caseflow::quality
