#include "model/forecast/scores.hpp"

#include <algorithm>
#include <cmath>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::forecast {
namespace {

/// Half a draw of a run of ten replications: what was never seen is not impossible.
constexpr double least_probability = 1.0 / 8000;

/// Scaled to add up to 1; as they are where there is nothing.
ratings::Probabilities whole(ratings::Probabilities sums) {
  double total = 0;
  for (double const sum : sums) total += sum;
  if (total > 0)
    for (double& sum : sums) sum /= total;
  return sums;
}

}  // namespace

double log_score(ratings::Probabilities const& probabilities, ratings::Rating actual) {
  return -std::log(std::clamp(probabilities[ratings::index(actual)], least_probability, 1.0));
}

double brier_score(ratings::Probabilities const& probabilities, ratings::Rating actual) {
  double sum = 0;
  for (std::size_t i = 0; i < ratings::rating_count; ++i) {
    double const distance = probabilities[i] - (i == ratings::index(actual) ? 1 : 0);
    sum += distance * distance;
  }
  return sum;
}

Estimate jackknifed(std::size_t histories, std::function<double(std::optional<std::size_t>)> const& of) {
  Estimate made{of(std::nullopt), std::nullopt};
  std::vector<double> without;
  for (std::size_t i = 0; i < histories; ++i) {
    if (histories < 2) break;
    without.push_back(of(i));
  }
  // The variance of the value is (n − 1)² times that of the mean of these.
  if (auto const half = sim::half_width(without))
    made.half_width = *half * static_cast<double>(histories - 1);
  return made;
}

Estimate mean_score(std::vector<Trial> const& trials,
                    double (*score)(ratings::Probabilities const&, ratings::Rating)) {
  SIM_EXPECTS(!trials.empty() && !trials.front().histories.empty());
  std::size_t const count = trials.front().histories.size();
  std::vector<ratings::Probabilities> sums(trials.size(), ratings::Probabilities{});
  for (std::size_t i = 0; i < trials.size(); ++i) {
    SIM_EXPECTS(trials[i].histories.size() == count);
    for (auto const& history : trials[i].histories)
      for (std::size_t j = 0; j < ratings::rating_count; ++j) sums[i][j] += history[j];
  }
  return jackknifed(count, [&](std::optional<std::size_t> without) {
    double total = 0;
    for (std::size_t i = 0; i < trials.size(); ++i) {
      auto left = sums[i];
      for (std::size_t j = 0; without && j < ratings::rating_count; ++j)
        left[j] = std::max(0.0, left[j] - trials[i].histories[*without][j]);
      total += score(whole(left), trials[i].actual);
    }
    return total / static_cast<double>(trials.size());
  });
}

}  // namespace caseflow::forecast
