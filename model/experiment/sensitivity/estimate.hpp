#pragma once

#include <span>

namespace caseflow::sensitivity {

/// A number and its 95 % confidence interval.
struct Estimate {
  double value = 0, low = 0, high = 0;

  bool holds(double truth) const { return low <= truth && truth <= high; }
};

/// A coefficient of correlation with Fisher's interval. `independent` pairs went into it, at least 4.
Estimate correlation(double coefficient, int independent);

/// The probability of a coefficient at least so far from zero where there is no correlation, by Fisher's
/// transformation.
double correlation_p_value(double coefficient, int independent);

/// The square of a coefficient: the share of variance that goes with a straight line. Its interval begins at
/// 0 where the coefficient's holds 0.
Estimate squared(Estimate const& coefficient);

/// The share of variance that a repetition of the same points does not share: what chance alone makes.
/// `reliability` is the correlation of the two.
Estimate chance_share(Estimate const& reliability);

/// A share of variance, which cannot be below 0 or above 1, whatever chance makes of an estimate.
Estimate as_share(Estimate const& estimate);

/// The mean with Student's interval. Expects at least two values.
Estimate mean_estimate(std::span<double const> values);

}  // namespace caseflow::sensitivity
