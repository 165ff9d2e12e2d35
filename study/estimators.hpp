#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "model/experiment/sensitivity/estimate.hpp"
#include "model/experiment/sensitivity/function.hpp"

/// Designs and estimators of OpenTURNS, without its headers: reading these takes a compiler seconds.
namespace caseflow::study {

using sensitivity::Estimate;
using Points = std::vector<sensitivity::Point>;

/// Points with each factor's range in as many equal parts, and one point in each part. By seed alone.
Points latin_hypercube(std::size_t factors, int points, std::uint64_t seed);

/// Pearson's coefficients of each factor with the output. Expects at least two points that differ in every
/// factor, and outputs that differ.
std::vector<double> correlations(Points const& points, std::span<double const> output);

/// The factors with the largest linear effects, the largest first: each is the one most correlated with what
/// a straight line through those before it leaves over (forward selection). Expects fewer than points.
std::vector<std::size_t> largest_effects(Points const& points, std::span<double const> output,
                                         std::size_t count);

/// The design of Saltelli (2010) for first and total indices of factors and chance: two base samples A and B
/// of `rows` points, then for each factor A with that factor's values from B, and A again with other chance.
Points sobol_points(std::size_t factors, int rows, std::uint64_t seed);

/// Indices of Martinez (2011), by factor: correlations of the samples' outputs.
struct SobolEstimates {
  std::vector<Estimate> first;
  std::vector<Estimate> total;  ///< Less what chance adds to each alike.
  Estimate chance;              ///< Share of variance: one less the correlation of A with itself.
};

/// Intervals are those of Tukey's jackknife: the indices without each row (or each of 200 groups of rows)
/// give pseudo-values, and these a Student interval. `output` is that of `sobol_points`, every point with
/// chance of its own. Expects at least 3 rows.
SobolEstimates sobol_estimates(std::size_t factors, int rows, std::span<double const> output);

}  // namespace caseflow::study
