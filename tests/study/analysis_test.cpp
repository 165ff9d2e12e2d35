#include "study/analysis.hpp"

#include <gtest/gtest.h>

#include "tests/study/known_functions.hpp"

namespace caseflow::study {
namespace {

using namespace sensitivity;

constexpr std::size_t many = 120;

/// Three of many matter, the first most; variance (36 + 16 + 4) / 12.
double of_three(Point const& x) { return 6 * x[70] - 4 * x[5] + 2 * x[100]; }
double of_one(Point const& x) { return x[33]; }
double of_none(Point const&) { return 3; }

Findings studied(std::vector<Shape> const& shapes, double deviation, int budget, std::uint64_t seed = 1) {
  return analyse(noisy(shapes, deviation), many, *effort(static_cast<int>(many), budget), seed);
}

TEST(Analysis, finds_the_few_that_matter_among_many) {
  auto const found = studied({of_three}, 0.7, 600).outputs.front();
  ASSERT_TRUE(found.screen);
  EXPECT_EQ(found.screen->factors.front().factor, 70);
  EXPECT_TRUE(found.screen->factors.front().clear);
  EXPECT_TRUE(found.screen->factors.front().linear_share.holds(36.0 / 62));
  EXPECT_EQ(found.bars[0].factor, 70);
  EXPECT_EQ(found.bars[1].factor, 5);
  EXPECT_TRUE(found.bars[0].clear && found.bars[1].clear && !found.bars[1].may_be_longest);
  EXPECT_NEAR(found.bars[0].swing.paired.difference, 6, 1.5);
  EXPECT_EQ(found.shares.indices.size(), 3);
  EXPECT_EQ(found.shares.indices.front().factor, 70);
}

// Chance makes a half: of 56/12 there are 56/12 more.
TEST(Analysis, finds_the_share_of_chance_alone) {
  auto const found = studied({of_three}, std::sqrt(56.0 / 12), 6000).outputs.front();
  EXPECT_TRUE(found.screen->chance.holds(0.5)) << found.screen->chance.value;
  EXPECT_NEAR(found.screen->chance.value, 0.5, 0.15);
  EXPECT_NEAR(found.shares.chance.value, 0.5, 0.15);
}

TEST(Analysis, of_several_outputs_has_room_for_the_largest_of_each) {
  auto const found = studied({of_three, of_one}, 0.1, 600);
  EXPECT_EQ(found.outputs[0].bars.front().factor, 70);
  EXPECT_EQ(found.outputs[1].bars.front().factor, 33);
}

TEST(Analysis, of_what_nothing_moves_names_nothing) {
  auto const found = studied({of_none}, 0, 600).outputs.front();
  EXPECT_TRUE(found.screen->factors.empty());
  for (auto const& bar : found.bars) EXPECT_TRUE(!bar.clear && bar.size == 0);
  EXPECT_EQ(found.shares.chance.value, 0);
}

// Of chance alone a bar is called clear with a probability of at most 5 %, over all 8 (Holm): of 40 studies
// more than 7 do with a probability below 1 in 1,000.
TEST(Analysis, of_chance_alone_names_nothing) {
  int named = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    auto const one = [](Point const&) { return 0.0; };
    auto const begins = static_cast<int>(seed) * 1'000'000;
    auto const function = [&](std::vector<Trial> trials) {
      for (auto& trial : trials) {
        trial.first += begins;
        trial.end += begins;
      }
      return noisy({one}, 1)(trials);
    };
    auto const found = analyse(function, many, *effort(static_cast<int>(many), 500), seed);
    named += found.outputs.front().bars.front().clear;
  }
  EXPECT_LE(named, 7);
}

TEST(Analysis, is_the_seeds_alone) {
  auto const values = [](std::uint64_t seed) {
    auto const found = studied({of_three}, 0.7, 500, seed).outputs.front();
    return std::tuple(found.screen->factors[5].factor, found.bars[0].size, found.effects[0].mean_size,
                      found.shares.indices[0].first.low);
  };
  EXPECT_EQ(values(1), values(1));
  EXPECT_NE(values(1), values(2));
}

}  // namespace
}  // namespace caseflow::study
