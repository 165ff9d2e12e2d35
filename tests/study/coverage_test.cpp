#include <array>

#include <gtest/gtest.h>

#include "tests/study/known_functions.hpp"

namespace caseflow::study {
namespace {

constexpr int repetitions = 400;

// How often of 400 times the 95 % intervals hold the exact indices of Ishigami's function: 93 to 97 % of the
// first ones together, and of the total ones. An interval that holds in 95 % of all cases leaves 91 to 98 %
// with a probability of 0.4 % at new seeds, one of six with 2 %; the mean of three leaves 93 to 97 % with at
// most 2 %. The seeds are fixed, so it is decided once for a version of OpenTURNS. In these 400 five of the
// six held in 93 to 97 %, and the first index of the third factor in 369, 92.3 %. Over 1,200 other seeds the
// six held in 93.8 to 94.9 %, so the intervals are a little narrow.
TEST(Coverage, of_ishigamis_indices_is_95_per_cent) {
  auto const exact = ishigami_indices();
  int const rows = 1000;
  std::array<int, 3> first{}, total{};
  for (std::uint64_t seed = 1; seed <= repetitions; ++seed) {
    auto const found = sobol_estimates(3, rows, design_outputs(sobol_points(3, rows, seed), ishigami), seed);
    for (std::size_t i = 0; i < 3; ++i) {
      first[i] += found.first[i].holds(exact.first[i]);
      total[i] += found.total[i].holds(exact.total[i]);
    }
  }
  for (auto const& [order, held] : {std::pair("first", first), std::pair("total", total)}) {
    int const together = held[0] + held[1] + held[2];
    EXPECT_GE(together, 0.93 * 3 * repetitions) << order;
    EXPECT_LE(together, 0.97 * 3 * repetitions) << order;
    for (int const one : held) {
      EXPECT_GE(one, 0.91 * repetitions) << order;
      EXPECT_LE(one, 0.98 * repetitions) << order;
    }
  }
}

// With few rows and a fifth of the variance chance, as a forecast has it: of 400 x 3 intervals each. Bounds
// are wider, because intervals from bootstrap samples of 40 rows hold a little less often than they say; a
// false alarm has a probability below 1 in 1,000 if they hold in 92 to 96 % of all cases.
TEST(Coverage, with_few_rows_and_chance_is_near_95_per_cent) {
  auto const sum = [](sensitivity::Point const& x) { return 4 * x[0] + 2 * x[1]; };
  double const variance = 20.0 / 12;
  int const rows = 40;
  int chance = 0, first = 0, total = 0;
  for (std::uint64_t seed = 1; seed <= repetitions; ++seed) {
    auto const outputs = design_outputs(sobol_points(3, rows, seed), sum, std::sqrt(variance / 4),
                                        static_cast<int>(seed) * 1000);
    auto const found = sobol_estimates(3, rows, outputs, seed);
    chance += found.chance.holds(0.2);
    for (std::size_t i = 0; i < 3; ++i) {
      double const exact = 0.8 * std::array{16, 4, 0}[i] / 20.0;
      first += found.first[i].holds(exact);
      total += found.total[i].holds(exact);
    }
  }
  EXPECT_GE(chance, 0.88 * repetitions);
  EXPECT_GE(first, 0.90 * 3 * repetitions);
  EXPECT_GE(total, 0.90 * 3 * repetitions);
  EXPECT_LE(first, 0.98 * 3 * repetitions);
  EXPECT_LE(total, 0.98 * 3 * repetitions);
}

}  // namespace
}  // namespace caseflow::study
