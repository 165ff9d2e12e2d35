#pragma once

#include <optional>
#include <span>
#include <vector>

namespace caseflow::sim {

/// How one quantity is spread over independent replications.
struct Spread {
  double mean = 0;
  std::optional<double>
      half_width;  ///< Of the 95 % Student-t interval of the mean; absent with fewer than two replications.
  double p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0;  ///< Percentiles of the replications, not of the mean.
  int replications = 0;                               ///< Those that have a value.

  friend bool operator==(Spread const&, Spread const&) = default;
};

/// Expects at least one value.
double mean(std::span<double const> values);

/// The sample's variance (n - 1 below the line). Expects at least two values.
double variance(std::span<double const> values);

/// The point that a Student t of so many degrees of freedom stays within, either side, with this probability.
/// Expects `degrees >= 1` and a confidence strictly between 0 and 1.
double student_t(int degrees, double confidence = 0.95);

/// Half the width of the Student-t interval of the mean of independent values; nothing with fewer than two.
std::optional<double> half_width(std::span<double const> values, double confidence = 0.95);

/// The percentile at a share from 0 to 1, linear between order statistics (type 7 of Hyndman and Fan, 1996).
/// Expects ascending values, at least one.
double percentile(std::span<double const> ascending, double share);

/// Nothing without values.
std::optional<Spread> spread(std::vector<double> values);

/// `spread` when `student_t(size - 1)` is at hand; ignored with fewer than two values.
std::optional<Spread> spread(std::vector<double> values, double student_t);

/// Half-width over the mean's size, for precision asked for as a share: infinite where it is not known (fewer
/// than two replications, or a mean of 0 with a spread), 0 where nothing varies.
double relative_half_width(Spread const& spread);

}  // namespace caseflow::sim
