#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <vector>

#include "model/experiment/plan/evidence.hpp"
#include "model/experiment/plan/lattice.hpp"

namespace caseflow::experiment {

/// What one replication of a plan says of one goal.
struct Outcome {
  double success = 0;  ///< 1 or 0, or for a graded goal a share.
  /// How far inside the limit it was at its worst, as a share of the limit; below 0 where it was not. It only
  /// guides the search.
  double margin = 0;
};
/// By goal.
using Trial = std::vector<Outcome>;

/// Simulates the replications from `first` to before `end` of several plans: by plan, then by replication.
/// The same replication of the same stream has the same random numbers under every plan, and streams are
/// independent of each other: stream 0 is searched with, the others are fresh.
using Simulate = std::function<std::vector<std::vector<Trial>>(std::vector<Steps> const& plans, int stream,
                                                               int first, int end)>;

/// The replications of one stream that were simulated: none is simulated twice.
class Trials {
 public:
  /// All must outlive it.
  Trials(Simulate const& simulate, Lattice const& lattice, int stream)
      : simulate_(simulate), lattice_(lattice), stream_(stream) {}

  /// So many replications of each plan, or as many as it has already.
  void reach(std::vector<std::size_t> const& plans, int replications);
  /// In the order of their numbers; none of a plan that was never asked for.
  std::span<Trial const> of(std::size_t plan) const;
  /// Over all plans.
  long count() const { return count_; }
  std::map<std::size_t, std::vector<Trial>> const& all() const { return all_; }

 private:
  Simulate const& simulate_;
  Lattice const& lattice_;
  int stream_;
  std::map<std::size_t, std::vector<Trial>> all_;
  long count_ = 0;
};

/// The mean of a goal's successes. Expects at least one trial.
double share(std::span<Trial const> trials, std::size_t goal);

/// By how much a plan falls short of the goals in its first replications, with the probability aimed at in
/// the middle of the indifference zone: over the goals, the sum of the margins that are missing, as shares of
/// the limits; 0 where none is. Expects at least one trial.
double shortfall(std::span<Trial const> trials, std::vector<Aim> const& aims);

}  // namespace caseflow::experiment
