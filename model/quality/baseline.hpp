#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/quality/belief.hpp"
#include "model/quality/practice.hpp"

namespace caseflow::quality {

/// The practice that the last inspection saw, over all replications: what judgements are anchored to.
class Baseline {
 public:
  Baseline(Belief const& belief, std::span<History const> histories);

  /// By how much a case's features that move a question differ from the baseline's mean, one a weight; 0
  /// where the case or the baseline has no value.
  void deviations(Question const& question, Practice const& seen, std::vector<float>& appended) const;

  /// The deviations of the cases that are asked a question, case by case. Where there are many some stand for
  /// all: evenly picked, and shifted so that their mean is that of all.
  std::vector<float> const& deviations(std::size_t question) const { return deviations_[question]; }

 private:
  std::vector<std::optional<float>> means_;  ///< By feature.
  std::vector<std::vector<float>> deviations_;
};

/// Weights times deviations, for each case.
void scores(std::span<double const> weights, std::vector<float> const& deviations, std::vector<float>& found);

}  // namespace caseflow::quality
