#include "model/experiment/sensitivity/effort.hpp"

#include <algorithm>

#include "sim/contract.hpp"

namespace caseflow::sensitivity {
namespace {

constexpr int least_points = 40, least_repeats = 10, least_tornado = 4, least_trajectories = 2,
              least_rows = 12;

bool enough(Effort const& effort) {
  bool const screened = effort.screen_points == 0 ||
                        (effort.screen_points >= least_points && effort.screen_repeats >= least_repeats);
  return screened && effort.tornado_replications >= least_tornado &&
         effort.trajectories >= least_trajectories && effort.sobol_rows >= least_rows;
}

/// How a budget would be split, enough or not.
Effort split(int factors, int budget) {
  Effort made;
  bool const screens = factors > most_unscreened;
  made.kept = std::min(factors, most_unscreened);
  made.indexed = std::min(factors, most_indexed);
  // A third finds the largest of many; the tornado answers the question; what is left goes into indices.
  if (screens) {
    made.screen_points = budget / 3;
    made.screen_repeats = budget / 15;
  }
  int const left = budget - made.screen_points - made.screen_repeats;
  made.tornado_replications = left * 2 / 5 / (2 * made.kept + 1);
  made.trajectories = left / 10 / (made.kept + 1);
  made.sobol_rows =
      (left - (2 * made.kept + 1) * made.tornado_replications - made.trajectories * (made.kept + 1)) /
      (made.indexed + 3);
  return made;
}

}  // namespace

int Effort::futures() const {
  return screen_points + screen_repeats + (2 * kept + 1) * tornado_replications + trajectories * (kept + 1) +
         (indexed + 3) * sobol_rows;
}

/// Whole replications of each part may leave too little for another, where a little less would do.
std::optional<Effort> effort(int factors, int budget) {
  SIM_EXPECTS(factors >= 1);
  for (; budget > 0; --budget)
    if (auto const made = split(factors, budget); enough(made)) return made;
  return std::nullopt;
}

int least_budget(int factors) {
  int budget = 1;
  while (!effort(factors, budget)) ++budget;
  return budget;
}

}  // namespace caseflow::sensitivity
