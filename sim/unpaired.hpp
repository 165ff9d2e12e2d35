#pragma once

#include <optional>
#include <span>

namespace caseflow::sim {

/// What independent values of two quantities tell about their difference (Welch, 1947).
struct Unpaired {
  int first_values = 0, second_values = 0;
  double first = 0, second = 0;  ///< Means.
  double difference = 0;         ///< Second less first.
  /// Of the 95 % interval of the difference of the means, by Student's t with the degrees of freedom of Welch
  /// and Satterthwaite; absent with fewer than two values of either.
  std::optional<double> half_width{};
  /// Two-sided, of the hypothesis that the means are equal; absent with fewer than two values of either, and
  /// where neither varies.
  std::optional<double> p_value{};
};

/// Nothing without values of both.
std::optional<Unpaired> unpaired(std::span<double const> first, std::span<double const> second);

}  // namespace caseflow::sim
