#pragma once

#include <optional>

namespace caseflow::sensitivity {

/// More factors than this are screened first, all of them at once; and so many go on from there.
inline constexpr int most_unscreened = 8;
/// So many at most get Sobol indices, which cost most.
inline constexpr int most_indexed = 3;

/// How a budget of simulated futures is spent.
struct Effort {
  int screen_points = 0;   ///< Of a Latin hypercube, one replication each; 0: no screening.
  int screen_repeats = 0;  ///< How many of them get a second replication.
  int kept = 0;            ///< Factors that go on.
  int tornado_replications = 0;
  int trajectories = 0;  ///< Of Morris.
  int indexed = 0;       ///< Factors with Sobol indices.
  int sobol_rows = 0;    ///< Of each of the two base samples.

  int futures() const;
};

/// Nothing where the budget is too small to say anything. Expects at least one factor.
std::optional<Effort> effort(int factors, int budget);

/// The smallest budget that is enough. Expects at least one factor.
int least_budget(int factors);

}  // namespace caseflow::sensitivity
