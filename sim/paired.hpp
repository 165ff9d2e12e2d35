#pragma once

#include <optional>
#include <span>
#include <vector>

namespace caseflow::sim {

/// What pairs of values tell about the difference of two quantities: under common random numbers the i-th
/// value of both was observed with the same draws, so that what they share by chance drops out of the
/// difference.
struct Paired {
  int pairs = 0;
  double first = 0, second = 0;  ///< Means over the pairs.
  double difference = 0;         ///< The mean of second less first.
  double deviation = 0;          ///< Standard deviation of the pairs' differences; 0 with one pair.
  bool identical = false;        ///< Every pair's difference is exactly zero.
  /// Of the 95 % Student-t interval of the mean difference; absent with one pair.
  std::optional<double> half_width;
  /// Two-sided, of the hypothesis that the mean difference is zero: Student's t; where all differences are
  /// one and the same number there is no spread to compare with, and it is the sign test's, 2^(1-n). Absent
  /// with one pair.
  std::optional<double> p_value;
  /// The variance that the difference would have if the two were independent (the sum of theirs) over the one
  /// that it has: the factor by which common random numbers make replications worth more. Absent with one
  /// pair, and where the difference does not vary.
  std::optional<double> variance_reduction;
};

/// Nothing without pairs. Expects as many values of the one as of the other.
std::optional<Paired> paired(std::span<double const> first, std::span<double const> second);

/// Holm's correction (1979): p-values such that calling significant what lies below alpha errs at all with a
/// probability of at most alpha, whatever the dependence between the tests. In the order given; never below
/// the p-value itself, at most 1.
std::vector<double> holm(std::span<double const> p_values);

/// How sure a test is to be, both ways.
struct TestLevel {
  double alpha = 0.05;  ///< The probability of an alarm where there is no difference, two-sided.
  double power = 0.8;   ///< The probability of finding a difference of the size that is asked about.
};

/// The size of the difference that so many pairs find with the power asked for, when differences have this
/// standard deviation (Student's t on both sides, which errs by less than a pair from five pairs on). Expects
/// at least two pairs.
double detectable(double deviation, int pairs, TestLevel level = {});

/// The least number of pairs that finds a difference of this size, at least 2; nothing where a million do
/// not. Expects a positive size.
std::optional<int> pairs_to_detect(double size, double deviation, TestLevel level = {});

}  // namespace caseflow::sim
