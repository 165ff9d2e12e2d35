#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/ratings/resample.hpp"
#include "model/ratings/rules.hpp"

namespace caseflow::ratings {

/// What a second sample of the same service is assumed to be like.
struct Assumptions {
  Prior prior{};
  /// Correlation between two key questions' results on the same cases, 0 to 1 (assumption: work that is
  /// sufficient in one respect tends to be so in others; no report prints it). Samples of other cases are
  /// independent.
  double dependence = 0.3;
  int draws = 20'000;  ///< Fixed, so that the same inspection gives the same answer.
  std::uint64_t seed = 1;
  /// Probabilities of a standard's rating, by id, in place of its given rating; without one a given rating is
  /// kept.
  std::map<std::string, Probabilities, std::less<>> judgements{};
};

/// The ratings when the same service is sampled again.
struct Robustness {
  std::vector<Probabilities> standards;  ///< In the framework's order.
  Probabilities overall{};
  double score_mean = 0;
  int score_p5 = 0, score_p50 = 0, score_p95 = 0;
};

/// Discretion is used again wherever the rule allows it in the new sample, and qualitative evidence moves the
/// rating as before. The standard error of a probability is at most 0.0036 at 20,000 draws. Expects an
/// inspection without refusals.
Robustness robustness(Inspection const& inspection, Assumptions const& assumptions);

}  // namespace caseflow::ratings
