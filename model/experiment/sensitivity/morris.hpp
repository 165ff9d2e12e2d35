#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/experiment/sensitivity/estimate.hpp"
#include "model/experiment/sensitivity/function.hpp"

/// Morris's screening (1991), with the mean of sizes of Campolongo, Cariboni and Saltelli (2007): ways
/// through the ranges on a grid of four levels, each step of one factor by two thirds of its range.
namespace caseflow::sensitivity {

/// Elementary effects of one factor: what its whole range would change at the pace of a step.
struct ElementaryEffects {
  std::size_t factor = 0;
  Estimate mean;         ///< Signed; its interval is wide where the effect depends on the others.
  double mean_size = 0;  ///< Of effects without their signs. Chance alone makes it larger than 0.
  double deviation = 0;  ///< Of effects: curves, other factors and chance make it larger than 0.
};

/// So many ways, one after the other: each a point on the grid and one after each step, all factors stepping
/// once, in random order. The factors that are not named stay as stated. By seed alone; way i has the luck of
/// replication `first_replication` + i all along.
std::vector<Trial> morris_trials(std::span<std::size_t const> factors, std::size_t all_factors, int ways,
                                 std::uint64_t seed, int first_replication);

/// The effects of one output, by factor. `values` are by trial, of `morris_trials`. Expects at least two
/// ways.
std::vector<ElementaryEffects> elementary_effects(std::span<std::size_t const> factors,
                                                  std::vector<Trial> const& trials,
                                                  std::span<double const> values);

}  // namespace caseflow::sensitivity
