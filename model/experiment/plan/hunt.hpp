#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "model/experiment/plan/candidates.hpp"
#include "model/experiment/plan/trials.hpp"

namespace caseflow::experiment {

/// How much a search may cost, and how sure its answer is to be.
struct HuntRules {
  /// Probability, over all tests of all plans together, that one of them is wrong.
  double error = 0.05;
  long most = 20000;  ///< Replications of all plans after which no further plan is begun.
};

/// Told of the best plan that meets the goals whenever that is another one; of nothing where the only one
/// failed on fresh random numbers.
using Improved = std::function<void(std::optional<std::size_t> plan)>;

/// What the search made of a plan.
enum class Standing {
  glimpsed,      ///< It was simulated, and not decided.
  met,           ///< Every goal is met.
  missed,        ///< A goal is not.
  too_close,     ///< No verdict in as many replications as a plan may have.
  failed_fresh,  ///< Met, and failed the test on fresh random numbers.
};

/// The search for the cheapest plan that meets stochastic goals, over whole steps, with common random
/// numbers:
///
/// 1. Screening: along each axis, with the most of everything else, a bisection for steps with which no plan
///    will do.
/// 2. Search: sample-path problems with growing samples, each begun where the last ended, as in R-SPLINE
///    (Wang, Pasupathy and Schmeiser, 2013) with goals as stochastic constraints (cgR-SPLINE, Nagaraj and
///    Pasupathy, 2013): steps along the steepest difference until no goal falls short, then the neighbourhood
///    is enumerated. Cost is known, so it is never estimated.
/// 3. Selection: a sequential feasibility test (`Evidence`; the problem of Batur and Kim, 2010) of what the
///    search found, then of its better neighbours (the local optimality of COMPASS; Hong and Nelson, 2006),
///    then of every cheaper plan that is not ruled out, the dearest first. What is met takes the place of
///    what was found before.
///
/// The verdicts share `error` equally (Bonferroni) among all plans and goals, so that it does not matter
/// which plans are tested, nor on which evidence they were chosen.
class Hunt {
 public:
  /// All must outlive it. `improved` may be empty.
  Hunt(Lattice const& lattice, std::vector<Aim> const& aims, HuntRules const& rules, Trials& trials,
       Improved const& improved);

  /// The cheapest plan that meets the goals, of those that have not been refused; nothing where there is none
  /// or the search may cost no more.
  std::optional<std::size_t> next();
  /// The plan was found and would not do on fresh random numbers.
  void refuse(std::size_t plan);

  std::map<std::size_t, Standing> standings() const;
  /// Plans cheaper than this, or all, that were neither tested nor ruled out.
  std::size_t not_examined(std::optional<std::size_t> than) const { return candidates_.count(than); }
  /// Whether every cheaper neighbour was tested by itself and missed a goal.
  bool cheapest_nearby(std::size_t plan) const;
  /// Whether a plan that missed spoke for those with no more of anything, to the end.
  bool inferred() const { return candidates_.infers(); }
  /// Replications after which a plan is too close to call.
  int most_of_a_plan() const { return most_of_a_plan_; }

 private:
  Verdict verdict(std::size_t plan);
  /// Simulates until each is decided or too close, or (with `at_most`) has so many replications. Ends early
  /// for those that are no better than one that met the goals.
  void decide(std::vector<std::size_t> plans, int at_most);
  void note(std::size_t plan, Verdict verdict);
  void screen();
  std::optional<std::size_t> search();
  std::optional<std::size_t> climbed(std::size_t plan, int sample);
  std::size_t descended(std::size_t plan, int sample);
  /// Those of the plans whose goals are all met in the sample.
  std::vector<std::size_t> met_in_sample(std::vector<std::size_t> plans, int sample);
  double falls_short(std::size_t plan, int sample);
  std::vector<std::size_t> to_test() const;
  bool spent() const { return trials_.count() >= rules_.most; }

  Lattice const& lattice_;
  std::vector<Aim> const& aims_;
  HuntRules rules_;
  Trials& trials_;
  Improved const& improved_;
  double asked_;  ///< Of the evidence for each verdict.
  int most_of_a_plan_ = 0;
  Candidates candidates_;
  struct Test {
    std::vector<Evidence> evidence;
    std::size_t seen = 0;
  };
  std::map<std::size_t, Test> tests_;
  std::map<std::size_t, Standing> decided_;
  std::optional<std::size_t> best_;
  bool screened_ = false;
  int searches_ = 0;
  std::size_t from_ = 0;  ///< Where the next search begins.
};

}  // namespace caseflow::experiment
