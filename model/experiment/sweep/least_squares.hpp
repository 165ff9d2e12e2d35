#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace caseflow::experiment {

/// What a factor adds to a straight line: a number for each point, not the same at all of them.
struct Term {
  std::size_t factor = 0;
  std::vector<double> values;
};

/// A line through the points with a constant and all terms together, fitted by least squares.
class LeastSquares {
 public:
  /// Expects at least one point, and terms with a value for each.
  LeastSquares(std::vector<Term> const& terms, std::size_t points);

  /// What is known of one term while all others are held still.
  struct Fitted {
    /// By point: the sum of what is observed, so weighted, is the change where the term rises by one. None
    /// where the points do not tell the term apart from others.
    std::vector<double> weights{};
    /// Then the factors that move with it, in ascending order.
    std::vector<std::size_t> together{};
  };
  /// In the order of the terms.
  std::vector<Fitted> const& terms() const { return fitted_; }

  /// Points beyond those that the line needs; 0 where it goes through all of them, whatever was observed.
  int degrees() const { return degrees_; }

  /// How far values, one for each point, lie off the line: the sum of squares by degree of freedom. Expects
  /// some.
  double residual_variance(std::span<double const> values) const;

 private:
  std::vector<Fitted> fitted_;
  std::vector<std::vector<double>> basis_;  ///< Of what the line can be beside a constant: orthonormal.
  int degrees_ = 0;
};

}  // namespace caseflow::experiment
