#pragma once

namespace caseflow::experiment {

/// What the replications so far have shown of a goal under one plan.
enum class Verdict {
  open,    ///< Nothing yet.
  met,     ///< Its probability is above what is asked for.
  missed,  ///< Its probability is below the upper end of the indifference zone.
};

/// A goal as the search for a plan sees it.
struct Aim {
  double probability = 0;   ///< Asked for, strictly between 0 and 1.
  double indifference = 0;  ///< Above it: where a plan may be taken or passed over. Together below 1.
  /// A replication gives a share from 0 to 1 (a probability of its own), not success or failure.
  bool graded = false;

  double upper() const { return probability + indifference; }
};

/// The sequential test of one goal under one plan: two bets, one against "its probability is at most what is
/// asked for", one against "it is at least the upper end of the indifference zone". Each is a test martingale
/// whose stakes follow the share of successes so far, so that it may be looked at after every replication:
/// the probability that a false one of the two is ever refuted is at most exp(−evidence asked for) (Ville).
/// Replications give successes or shares from 0 to 1. Waudby-Smith and Ramdas (2024), "Estimating means of
/// bounded random variables by betting"; for successes it is Robbins and Siegmund's (1974) form of Wald's
/// sequential probability ratio test.
class Evidence {
 public:
  /// `asked`: the natural logarithm of the odds at which either is refuted, above 0.
  Evidence(Aim const& aim, double asked);

  /// One more replication, in the order of their numbers. Expects 0 to 1.
  void add(double success);
  Verdict verdict() const { return verdict_; }

 private:
  Aim aim_;
  double asked_;
  double met_ = 0, missed_ = 0;  ///< Logarithms of what the bets have come to.
  double successes_ = 0;
  int count_ = 0;
  Verdict verdict_ = Verdict::open;
};

/// As many replications as tell a plan at the upper end of the zone from one that does not meet the goal, in
/// over 99 of 100 cases: three and a half times what the bet takes at its mean rate of growth.
int replications_to_tell(Aim const& aim, double asked);

}  // namespace caseflow::experiment
