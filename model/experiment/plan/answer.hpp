#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/experiment/plan/question.hpp"

namespace caseflow::experiment {

/// The seed of a stream of random numbers: the run's own for stream 0, and for each other one of its own.
std::uint64_t seed_of(std::uint64_t seed, int stream);

/// What `plan` answers.
struct PlanAnswer {
  forecast::ForecastRequest request;
  sim::Catalogue catalogue;
  Question question;
  OptimumRules rules;
  std::uint64_t seed = 0;
  Optimum optimum;
  std::vector<std::string> notes;  ///< The caller's to the reader, in words.

  /// The FTE of all decided posts under a plan, and what it costs.
  double fte(std::size_t plan) const;
  double cost(std::size_t plan) const;
  /// What the posts that are decided come to as they are funded now.
  double fte_now() const;
  double cost_now() const;
};

}  // namespace caseflow::experiment
