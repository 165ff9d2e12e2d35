#pragma once

#include <span>
#include <vector>

#include "model/scenario/question/judgement.hpp"

namespace caseflow::quality {

/// How likely the panel raises a standard that it may raise, by how many percentage points it is short of the
/// next rating: logistic in points, never rising with them. What is believed beforehand and the decisions
/// that were seen give a distribution of its two numbers on a grid.
class Discretion {
 public:
  /// Distances of the standards that were raised, and of those that could have been and were not.
  Discretion(scenario::DiscretionBelief const& belief, std::span<double const> raised_at,
             std::span<double const> kept_at);

  struct Curve {
    double even_points, slope;
    double probability(double points) const;
    /// Natural logarithm of the probability that standards short by these points were raised, or kept; finite
    /// where the product would be 0.
    double log_likelihood(std::span<double const> raised_at, std::span<double const> kept_at) const;
  };
  /// One of the curves that are possible, as likely as it is believed. Expects 0 <= uniform < 1.
  Curve const& drawn(double uniform) const;
  /// Mean over all curves. Expects 0 to 100 points.
  double expected(int points) const { return expected_[static_cast<std::size_t>(points)]; }

 private:
  std::vector<Curve> curves_;
  std::vector<double> up_to_;     ///< Cumulative probability, by curve.
  std::vector<double> expected_;  ///< By points.
};

}  // namespace caseflow::quality
