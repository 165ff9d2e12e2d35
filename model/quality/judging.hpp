#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/quality/baseline.hpp"
#include "model/quality/belief.hpp"
#include "model/quality/draws.hpp"
#include "model/quality/practice.hpp"
#include "sim/chance.hpp"

namespace caseflow::quality {

/// How many cases of a simulated inspection were asked a key question, and how many were sufficient.
struct Count {
  int sufficient = 0, cases = 0;
};

/// All simulated inspections of one history.
struct Inspected {
  Draws draws;
  std::size_t questions = 0;
  std::vector<Count> counts;   ///< By inspection and question.
  std::vector<float> pooled;   ///< By level and question: the share that judgements are anchored to.
  std::vector<float> drifted;  ///< By level, drift and question: the same after drift.
  std::array<int, core::sample_count> eligible{};

  Count const& count(std::size_t inspection, std::size_t question) const {
    return counts[inspection * questions + question];
  }
  Count& count(std::size_t inspection, std::size_t question) {
    return counts[inspection * questions + question];
  }
  double share_pooled(int level, std::size_t question) const {
    return static_cast<double>(pooled[static_cast<std::size_t>(level) * questions + question]);
  }
  double share_drifted(Draws::Which const& which, std::size_t question) const {
    auto const at = static_cast<std::size_t>(which.level) * static_cast<std::size_t>(draws.drifts) +
                    static_cast<std::size_t>(which.drift);
    return static_cast<double>(drifted[at * questions + question]);
  }
};

/// Simulates inspections:
///
///     P(sufficient) = Φ(a + drift + Σ weight · (feature − its mean at the last inspection) + case + officer)
///
/// in units of a latent quality of variance 1 over the baseline, of which case and officer have their shares.
/// What practice explains of what the answers about a case have in common, the case's own effect does not:
/// they agree as far as stated, whatever is believed of weights. `a` is such that the baseline has the share
/// of sufficient cases that is believed in.
///
/// Log odds would do as well, but a normal latent quality adds up: with case and officer integrated
/// out the share is Φ of the sum alone, so that anchors are exact at the price of one table look-up a case.
class Judging {
 public:
  /// `cases_an_officer`: at most, in the sample of supervision. All arguments must outlive it.
  Judging(Belief const& belief, Baseline const& baseline, Draws draws, int cases_an_officer);

  /// The inspection of a history, on its day.
  Inspected inspect(History const& history, sim::RandomStreams const& random) const;

  /// The chance that each case that the last inspection could look at was found sufficient, in the order of
  /// its sample. Over the cases that are asked, the chances come to the first draw of the level; weights are
  /// of their first draw.
  std::vector<double> chances_before(History const& history, std::size_t question,
                                     sim::RandomStreams const& random) const;

 private:
  struct Cases;
  struct Asked;
  struct Believed;
  struct Makeup;
  Cases cases(History const& history, std::size_t sample, sim::RandomStreams const& random) const;
  std::vector<std::vector<Asked>> asked(JudgedQuestion const& question, int at, Cases const& cases,
                                        sim::RandomStreams const& random) const;
  static Count counted(std::vector<Asked> const& sample, std::vector<double> const& chance);
  Believed believed(sim::RandomStreams const& random) const;
  std::vector<double> drawn_strengths(sim::RandomStreams const& random, int draw) const;
  std::vector<double> drawn_levels(sim::RandomStreams const& random, int draw) const;
  std::vector<double> drawn_drifts(sim::RandomStreams const& random, int draw) const;
  Makeup makeup(std::size_t question, std::vector<double> const& strengths, double explained) const;
  void judge(std::size_t at, Cases const& cases, Believed const& believed, sim::RandomStreams const& random,
             Inspected& inspected) const;

  Belief const& belief_;
  Baseline const& baseline_;
  Draws draws_;
  int cases_an_officer_;
  std::vector<std::vector<double>> level_quantiles_;  ///< By question, at evenly spaced normal scores.
};

}  // namespace caseflow::quality
