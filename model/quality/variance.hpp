#pragma once

#include <optional>
#include <span>
#include <vector>

namespace caseflow::quality {

/// Where the variance of a figure comes from. All parts at least 0, in the figure's unit squared.
struct VarianceComponents {
  double service = 0;   ///< What happens in the service by chance.
  double sampling = 0;  ///< Which cases inspectors draw, and how they judge them.
  double level = 0;     ///< What the last inspection, a sample itself, leaves open.
  double weights = 0;   ///< How strongly practice moves judgements.
  double together = 0;  ///< What only several of the last three make between them.
  double panel = 0;     ///< What is decided beside cases: discretion, and standards judged without them.

  /// As shares of the total; nothing where nothing varies.
  std::optional<VarianceComponents> shares() const;
  double total() const { return service + sampling + level + weights + together + panel; }
};

/// Collects a figure that was drawn, in each history, for every combination of weights, levels and samples;
/// the components are those of the balanced analysis of variance, without bias (nested in histories, the
/// three crossed), those below 0 taken as 0.
class VarianceAnalysis {
 public:
  VarianceAnalysis(int weights, int levels, int samples);

  /// Values by weight, level, sample, the last fastest; NaN is not allowed.
  void add(std::span<double const> values);
  /// Nothing with fewer than two histories.
  std::optional<VarianceComponents> components() const;

 private:
  int weights_, levels_, samples_;
  std::vector<double> means_;  ///< By history.
  double sampling_ = 0, level_ = 0, weight_ = 0, rest_ = 0;
};

}  // namespace caseflow::quality
