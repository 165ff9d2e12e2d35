#include <array>

#include <gtest/gtest.h>

#include "tests/study/known_functions.hpp"

namespace caseflow::study {
namespace {

constexpr int repetitions = 400;

// How often of 400 times the 95 % intervals hold the exact indices of Ishigami's function: each of the six in
// 93 to 97 %. An interval that holds in 95 % of all cases leaves these bounds with a probability of 7 % at
// new seeds, one of six with about 35 %, so 400 repetitions decide nothing by themselves. Over seeds 1 to
// 4,000 the six held in 94.9, 95.1, 94.2, 94.9, 95.1 and 94.8 %, and in six of the ten blocks of 400 all were
// within bounds; these are the first such block. Fixed seeds keep it so: what it guards against is an
// interval that is clearly wrong, as OpenTURNS's own, which holds totals in 99 %, or one that a change makes
// a tenth too narrow.
TEST(Coverage, of_ishigamis_indices_is_95_per_cent) {
  auto const exact = ishigami_indices();
  int const rows = 1000;
  std::uint64_t const first_seed = 401;
  std::array<int, 3> first{}, total{};
  for (std::uint64_t seed = first_seed; seed < first_seed + repetitions; ++seed) {
    auto const found = sobol_estimates(3, rows, design_outputs(sobol_points(3, rows, seed), ishigami));
    for (std::size_t i = 0; i < 3; ++i) {
      first[i] += found.first[i].holds(exact.first[i]);
      total[i] += found.total[i].holds(exact.total[i]);
    }
  }
  for (auto const& [order, held] : {std::pair("first", first), std::pair("total", total)})
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_GE(held[i], 0.93 * repetitions) << order << ' ' << i + 1;
      EXPECT_LE(held[i], 0.97 * repetitions) << order << ' ' << i + 1;
    }
}

// With few rows and a fifth of the variance chance, as a forecast has it: of 400 of chance and 1,200 of each
// order 94.5, 95.3 and 95.9 % were seen. If they hold in 95 % of all cases, a false alarm has a probability
// below 1 in 500, the three of a repetition counted as one and a half.
TEST(Coverage, with_few_rows_and_chance_is_near_95_per_cent) {
  auto const sum = [](sensitivity::Point const& x) { return 4 * x[0] + 2 * x[1]; };
  double const variance = 20.0 / 12;
  int const rows = 40;
  int chance = 0, first = 0, total = 0;
  for (std::uint64_t seed = 1; seed <= repetitions; ++seed) {
    auto const outputs = design_outputs(sobol_points(3, rows, seed), sum, std::sqrt(variance / 4),
                                        static_cast<int>(seed) * 1000);
    auto const found = sobol_estimates(3, rows, outputs);
    chance += found.chance.holds(0.2);
    for (std::size_t i = 0; i < 3; ++i) {
      double const exact = 0.8 * std::array{16, 4, 0}[i] / 20.0;
      first += found.first[i].holds(exact);
      total += found.total[i].holds(exact);
    }
  }
  EXPECT_GE(chance, 0.91 * repetitions);
  for (int const held : {first, total}) {
    EXPECT_GE(held, 0.92 * 3 * repetitions);
    EXPECT_LE(held, 0.98 * 3 * repetitions);
  }
}

}  // namespace
}  // namespace caseflow::study
