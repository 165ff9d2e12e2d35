#include "model/experiment/sensitivity/morris.hpp"

#include <cmath>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace caseflow::sensitivity {
namespace {

std::vector<double> values_of(std::vector<Trial> const& trials, double (*function)(Point const&)) {
  std::vector<double> all;
  for (auto const& trial : trials) all.push_back(function(trial.point));
  return all;
}

RC_GTEST_PROP(Morris, takes_one_step_of_each_factor_on_the_grid_along_a_way, ()) {
  auto const all_factors = *rc::gen::inRange<std::size_t>(2, 12);
  auto const ways = *rc::gen::inRange(2, 6);
  std::vector<std::size_t> factors;
  for (std::size_t i = 0; i < all_factors; i += 2) factors.push_back(i);
  auto const trials = morris_trials(factors, all_factors, ways, *rc::gen::arbitrary<std::uint64_t>(), 7);
  RC_ASSERT(trials.size() == static_cast<std::size_t>(ways) * (factors.size() + 1));
  std::set<std::size_t> moved;
  for (std::size_t i = 0; i < trials.size(); ++i) {
    auto const way = static_cast<int>(i / (factors.size() + 1));
    RC_ASSERT(trials[i].first == 7 + way && trials[i].end == 8 + way);
    for (std::size_t j = 0; j < all_factors; ++j) {
      double const at = trials[i].point[j];
      if (j % 2 == 1) {
        RC_ASSERT(at == stated);
      } else {
        RC_ASSERT(std::abs(3 * at - std::round(3 * at)) < 1e-9 && at > -1e-9 && at < 1 + 1e-9);
      }
    }
    if (i % (factors.size() + 1) == 0) {
      RC_ASSERT(i == 0 || moved.size() == factors.size());
      moved.clear();
      continue;
    }
    int steps = 0;
    for (std::size_t j = 0; j < all_factors; ++j) {
      double const step = std::abs(trials[i].point[j] - trials[i - 1].point[j]);
      if (step == 0) continue;
      RC_ASSERT(std::abs(step - 2.0 / 3) < 1e-9);
      moved.insert(j);
      ++steps;
    }
    RC_ASSERT(steps == 1);
  }
}

// 3 a - 2 b + 4 a c, of which d has no part: a's effect is 3 + 4 c, with c even on 0, 1/3, 2/3, 1.
TEST(Morris, tells_straight_lines_from_interactions) {
  std::vector<std::size_t> const factors{0, 1, 2, 3};
  auto const trials = morris_trials(factors, 4, 400, 1, 0);
  auto const effects = elementary_effects(factors, trials, values_of(trials, [](Point const& x) {
                                            return 3 * x[0] - 2 * x[1] + 4 * x[0] * x[2];
                                          }));
  EXPECT_TRUE(effects[0].mean.holds(5));
  EXPECT_NEAR(effects[0].mean.value, 5, 0.3);
  EXPECT_NEAR(effects[0].deviation, 4 * std::sqrt(5.0 / 36), 0.15);
  EXPECT_NEAR(effects[1].mean.value, -2, 1e-9);
  EXPECT_NEAR(effects[1].mean_size, 2, 1e-9);
  EXPECT_NEAR(effects[1].deviation, 0, 1e-9);
  EXPECT_EQ(effects[3].mean_size, 0);
}

}  // namespace
}  // namespace caseflow::sensitivity
