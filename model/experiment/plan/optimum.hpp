#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/experiment/plan/hunt.hpp"

namespace caseflow::experiment {

/// How likely a goal is to be met under a plan, with its 95 % interval: Wilson's (1927) of successes,
/// Student's of a graded goal.
struct Chance {
  double share = 0, low = 0, high = 0;
};
/// Expects at least one trial.
Chance chance(std::span<Trial const> trials, Aim const& aim, std::size_t goal);

/// A plan on fresh random numbers, which played no part in finding it.
struct Checked {
  std::size_t plan = 0;
  int stream = 0;
  int replications = 0;
  std::vector<Chance> goals;
  bool passed = false;  ///< Every goal was met at least as often as asked for.
};

/// One step fewer and one more on an axis, on the same random numbers; nothing beyond the bounds.
struct Beside {
  std::optional<Checked> fewer, more;
};

/// A plan that the search simulated.
struct Tried {
  std::size_t plan = 0;
  Standing standing = Standing::glimpsed;
  int replications = 0;
  std::vector<double> shares;  ///< By goal. Plans were chosen by these numbers, so they flatter some.
};

struct OptimumRules {
  HuntRules hunt;
  int fresh = 400;     ///< Replications of the test on fresh random numbers.
  int beside = 200;    ///< Of each plan beside the answer: the first of these.
  int most_tests = 5;  ///< Plans that may fail that test before the search gives up.
};

/// The cheapest plan found, or why there is none.
struct Optimum {
  std::optional<Checked> best;     ///< It passed.
  std::vector<Checked> failed;     ///< In the order in which they were tested, each on a stream of its own.
  std::optional<Checked> nearest;  ///< Without a best: what came closest to the goals in the search.
  std::vector<Beside> beside;      ///< By axis, of the best or the nearest.
  std::vector<Tried> tried;        ///< By number.
  std::size_t not_examined = 0;    ///< Cheaper plans that were neither tested nor ruled out.
  std::size_t too_close = 0;       ///< Cheaper plans without a verdict.
  bool cheapest_nearby = false;    ///< Every cheaper neighbour was tested by itself, and none met the goals.
  bool inferred = true;            ///< A plan that missed spoke for those with no more of anything.
  int most_of_a_plan = 0;          ///< Replications after which a plan was too close to call.
  long searched = 0, checked = 0;  ///< Replications.
};

/// The hunt, with a test on fresh random numbers of what it finds: a plan that fails is never the answer, and
/// the next is tried. Expects an aim at least.
Optimum optimum(Lattice const& lattice, std::vector<Aim> const& aims, OptimumRules const& rules,
                Simulate const& simulate, Improved const& improved = {});

}  // namespace caseflow::experiment
