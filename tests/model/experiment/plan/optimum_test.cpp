// A few seeds of what `optimum_slow_test.cpp` asks of a hundred.

#include <gtest/gtest.h>

#include "tests/model/experiment/plan/record_of_seeds.hpp"

namespace caseflow::experiment {
namespace {

// Of 100 seeds each had 99 or 100. Were that 95 %, fewer than 10 of 12 would be seen with a probability of
// 2 %; at 99 %, below 0.03 %.
TEST(OptimumOfSmallServices, is_found_in_most_seeds) {
  for (auto const& service : small_services()) {
    auto const found = record(service, solved(service, 1000), 12);
    EXPECT_GE(found.cheapest, 10) << service.name;
    EXPECT_GE(found.passed_again, 10) << service.name;
    EXPECT_LE(found.most, static_cast<long>(Lattice(service.axes).size()) * 400 / 5) << service.name;
  }
}

TEST(Chance, has_an_interval_that_holds_the_share) {
  auto const trials = [](int met, int all) {
    std::vector<Trial> made(static_cast<std::size_t>(all), Trial{{0, -1}});
    for (int i = 0; i < met; ++i) made[static_cast<std::size_t>(i)].front() = {1, 0};
    return made;
  };
  Aim const aim{0.9, 0.05};
  // Wilson's interval of 360 of 400, worked out by hand: 0.9 -> (0.8667, 0.9257).
  auto const most = chance(trials(360, 400), aim, 0);
  EXPECT_DOUBLE_EQ(most.share, 0.9);
  EXPECT_NEAR(most.low, 0.8667, 1e-4);
  EXPECT_NEAR(most.high, 0.9257, 1e-4);
  auto const all = chance(trials(400, 400), aim, 0);
  EXPECT_DOUBLE_EQ(all.high, 1);
  EXPECT_NEAR(all.low, 0.9905, 1e-4);
}

}  // namespace
}  // namespace caseflow::experiment
