#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/core/feature.hpp"
#include "model/ratings/framework.hpp"
#include "model/ratings/resample.hpp"
#include "model/scenario/question/judgement.hpp"
#include "model/service/state/case_file.hpp"

namespace caseflow::quality {

/// How strongly a feature moves one key question.
struct Weight {
  core::Feature feature;
  double mean;  ///< Change in latent quality (standard deviations) when the feature goes from 0 to 1.
};

/// The share of sufficient work that the last inspection lets one believe in.
struct Level {
  ratings::Prior believed;  ///< Beta distribution of the share: the printed cases and the national ones.
  std::optional<double> found{};  ///< The share as printed, where there was an inspection.
  double drift_variance = 0;      ///< Of the latent quality, from that inspection to the next.
  double best() const;            ///< As printed, else the mean of what is believed.
};

/// A key question that is answered from cases.
struct JudgedQuestion {
  std::size_t standard, position;  ///< In the framework.
  std::string_view id;
  core::Sample sample;
  std::optional<service::Part> part;  ///< Asked only of these cases of the sample.
  std::vector<Weight> weights;
  Level level;

  /// Whether a case that belongs to these parts of its sample is asked (bits, see `CaseFile::parts`).
  bool asks(std::uint8_t parts) const { return !part || (parts >> static_cast<unsigned>(*part) & 1U) != 0; }
};

/// What is believed about judgements, for the questions of one framework.
struct Belief {
  std::vector<JudgedQuestion> questions;
  /// A multiplier of a feature's weights, whose mean is 1: lognormal, or normal where it may be negative.
  struct Strength {
    double spread = 0;  ///< Standard deviation.
    bool positive = true;
    double drawn(double normal_score) const;
  };
  std::vector<Strength> strengths;  ///< By feature.
  Strength strength_of_all{};       ///< A multiplier of all features' weights.
  double case_share = 0, officer_share = 0;
  double drift_common_share = 0;  ///< Of the drift's variance: common to all key questions.

  /// Latent variance of a judgement beyond what its case and officer share with others.
  double own_share() const { return 1 - case_share - officer_share; }
  /// Correlation of the answers to two key questions on one case where both have a share of one half.
  double dependence() const;
};

/// From the last inspection to the next, years; 0 where either is missing.
double years_between(scenario::NextInspection const& inspection);

/// Expects a scenario's checked inspection, of a framework that is known.
Belief belief(ratings::Framework const& framework, scenario::NextInspection const& inspection,
              scenario::Judgement const& judgement);

}  // namespace caseflow::quality
