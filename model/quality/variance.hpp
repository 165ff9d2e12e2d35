#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "model/quality/draws.hpp"

namespace caseflow::quality {

/// Where the variance of a figure comes from. All parts at least 0, in the figure's unit squared.
struct VarianceComponents {
  double service = 0;   ///< What happens in the service by chance.
  double sampling = 0;  ///< Which cases inspectors draw, and how they judge them.
  double level = 0;     ///< What the last inspection, a sample itself, leaves open.
  double drift = 0;     ///< What changes since though nothing in the simulation does.
  double weights = 0;   ///< How strongly practice moves judgements.
  double together = 0;  ///< What only several of the last four make between them.
  double panel = 0;     ///< What is decided beside cases: discretion, and standards judged without them.

  /// As shares of the total; nothing where nothing varies.
  std::optional<VarianceComponents> shares() const;
  double total() const { return service + sampling + level + drift + weights + together + panel; }
};

/// Collects a figure that was drawn, in each history, for every combination of weights, levels, drifts and
/// samples; the components are those of the balanced analysis of variance (nested in histories, the four
/// crossed), those below 0 taken as 0. Without bias where draws are independent. Where they come in pairs of
/// opposite signs, what they move is right in sum, and what they move to the same side counts in part as the
/// service's.
class VarianceAnalysis {
 public:
  explicit VarianceAnalysis(Draws const& draws);

  /// Values in the order of `Draws::at`; NaN is not allowed.
  void add(std::span<double const> values);
  /// Nothing with fewer than two histories.
  std::optional<VarianceComponents> components() const;

 private:
  static constexpr std::size_t factors = 4;  ///< Weights, levels, drifts, samples.
  std::array<std::size_t, factors> sizes_;
  std::array<bool, factors> paired_;
  std::vector<double> means_;  ///< By history.
  std::array<double, factors> sums_{};
  double rest_ = 0;
};

}  // namespace caseflow::quality
