#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "model/quality/belief.hpp"
#include "model/quality/practice.hpp"

namespace caseflow::quality {

using ByFeature = std::array<double, core::feature_count>;
/// By feature; nothing where no case has a value.
using Means = std::array<std::optional<float>, core::feature_count>;

/// The practice that the last inspection saw: what judgements are anchored to. The last inspection came on
/// one day of one history: what made that history unlike others (who was in post, say) is known to have been
/// so, and each history is compared with its own. Which cases happened to begin in the weeks before is
/// another matter: the printed percentage is believed as of so many cases drawn by chance, and that
/// sampling error is in it already. So a history is compared with the mean of all, moved towards its own mean
/// by the part of the variance between histories that is more than chance in the cases.
class Baseline {
 public:
  /// `belief` must outlive it.
  Baseline(Belief const& belief, std::span<History const> histories);

  /// What the history whose sample is given is compared with; a feature that none of its cases has, as in
  /// all.
  Means means(std::size_t question, std::vector<Practice> const& sample) const;

  /// The deviations of the cases that are asked a question from what their history is compared with, case by
  /// case.
  /// Where there are many some stand for all: evenly picked, and shifted so that their mean is that of all.
  std::vector<float> const& deviations(std::size_t question) const { return deviations_[question]; }

  /// Of two weighted sums of features over the cases of a sample.
  double covariance(core::Sample sample, ByFeature const& one, ByFeature const& other) const;

 private:
  Belief const& belief_;
  struct Centre {
    Means means;            ///< Of all histories.
    ByFeature own_share{};  ///< How far a history's own mean counts beside it.
  };
  std::vector<Centre> centres_;  ///< By question.
  std::vector<std::vector<float>> deviations_;
  std::array<std::array<ByFeature, core::feature_count>, core::sample_count> covariances_{};
};

/// By how much a case's features that move a question differ from the means, one a weight; 0 where either has
/// no value.
void deviations(JudgedQuestion const& question, Means const& means, Practice const& seen,
                std::vector<float>& appended);

/// Weights times deviations, for each case.
void scores(std::span<double const> weights, std::vector<float> const& deviations, std::vector<float>& found);

}  // namespace caseflow::quality
