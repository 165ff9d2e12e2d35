#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "model/ratings/rating.hpp"

namespace caseflow::forecast {

/// −ln of the probability of the actual rating, at least 0 and less is better; one in 8,000 stands for what
/// was ruled out.
double log_score(ratings::Probabilities const& probabilities, ratings::Rating actual);

/// Sum of squares of the four probabilities less the actual outcome: 0 to 2, less is better.
double brier_score(ratings::Probabilities const& probabilities, ratings::Rating actual);

/// The actual rating, and how often each simulated history had it: shares of the history's inspections, which
/// need not add up to 1 where some of them had nothing to rate.
struct Trial {
  ratings::Rating actual;
  std::vector<ratings::Probabilities> histories;
};

/// A number that a simulation estimates.
struct Estimate {
  double value = 0;
  /// Of the 95 % interval that the number of histories leaves it; absent with fewer than two.
  std::optional<double> half_width;
};

/// The value from all histories, and what it would be without each of them in turn (Tukey's jackknife):
/// right for the means of histories and what is made smoothly of them. `of` is asked for the value without
/// the history of that number, or with all.
Estimate jackknifed(std::size_t histories, std::function<double(std::optional<std::size_t>)> const& of);

/// The mean of a score over trials, each of the probabilities of all its histories together. Expects at least
/// one trial, all with equally many histories, at least one.
Estimate mean_score(std::vector<Trial> const& trials,
                    double (*score)(ratings::Probabilities const&, ratings::Rating));

}  // namespace caseflow::forecast
