#include "sim/warm_up.hpp"

#include <cmath>
#include <vector>

#include "sim/chance.hpp"

namespace caseflow::sim {
namespace {

/// Noise of variance 1/12 around a level that starts `drop` too low and comes closer by a factor e in
/// `memory` steps.
std::vector<double> settling(double drop, double memory, int length) {
  RandomStreams const random(20190401, 0);
  std::vector<double> levels;
  for (int i = 0; i < length; ++i) {
    levels.push_back(100 - drop * std::exp(-i / memory) + random.uniform(static_cast<Entity>(i), 1));
  }
  return levels;
}

TEST(WarmUp, nothing_is_cut_from_a_settled_series) {
  EXPECT_EQ(warm_up(std::vector<double>(100, 0.1)), 0);
  EXPECT_LE(warm_up(settling(0, 1, 500)), 50);
}

TEST(WarmUp, a_start_from_empty_is_cut) {
  int const cut = warm_up(settling(100, 20, 500));
  EXPECT_GE(cut, 80);   // 100 e^-4 = 1.8, well above the noise
  EXPECT_LE(cut, 200);  // 100 e^-10 = 0.005, well below it
  EXPECT_EQ(cut % 5, 0);
}

TEST(WarmUp, a_series_that_never_settles_is_cut_to_its_half) {
  std::vector<double> rising;
  for (int i = 0; i < 100; ++i) rising.push_back(i);
  EXPECT_EQ(warm_up(rising), 50);
}

TEST(WarmUp, agrees_with_the_definition_by_hand) {
  // Batch means 10, 1, 2, 1, 2, 1: error of keeping all 61.5/36 or so, of dropping the first 1.2/25, the
  // first two 1/16.
  std::vector<double> levels;
  for (double const level : {10.0, 1.0, 2.0, 1.0, 2.0, 1.0}) levels.insert(levels.end(), 5, level);
  EXPECT_EQ(warm_up(levels), 5);
}

TEST(WarmUp, too_few_observations_tell_nothing) {
  EXPECT_EQ(warm_up({}), 0);
  EXPECT_EQ(warm_up(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9}), 0);
}

}  // namespace
}  // namespace caseflow::sim
