#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/quality/baseline.hpp"
#include "model/quality/belief.hpp"
#include "model/quality/practice.hpp"
#include "sim/chance.hpp"

namespace caseflow::quality {

/// How often what is not known is drawn for each simulated history.
struct Draws {
  int weights = 4;   ///< How strongly practice moves judgements, at least 1.
  int levels = 5;    ///< What the last inspection's figures stand for, at least 1.
  int samples = 20;  ///< Cases that inspectors draw, and how they judge them, at least 1.
  /// The last figures are taken as exactly right (and the national ones where there are none); for tests.
  bool as_found = false;
};

/// How many cases of a simulated inspection were asked a key question, and how many were sufficient.
struct Count {
  int sufficient = 0, cases = 0;
};

/// All simulated inspections of one history, by weights, levels and samples.
struct Inspected {
  int weights = 1, levels = 1, samples = 1, questions = 0;
  std::vector<Count> counts;
  std::vector<float> level_drawn;  ///< By level and question: the share anchored to.
  std::array<int, core::sample_count> eligible{};

  std::size_t index(int weight, int level, int sample, int question) const {
    return ((static_cast<std::size_t>(weight) * static_cast<std::size_t>(levels) +
             static_cast<std::size_t>(level)) *
                static_cast<std::size_t>(samples) +
            static_cast<std::size_t>(sample)) *
               static_cast<std::size_t>(questions) +
           static_cast<std::size_t>(question);
  }
  Count const& count(int weight, int level, int sample, int question) const {
    return counts[index(weight, level, sample, question)];
  }
  double share_believed(int level, int question) const {
    return static_cast<double>(
        level_drawn[static_cast<std::size_t>(level) * static_cast<std::size_t>(questions) +
                    static_cast<std::size_t>(question)]);
  }
};

/// Simulates inspections:
///
///     P(sufficient) = Φ(a + Σ weight · (feature − its mean in the baseline) + case + officer)
///
/// in units of a latent quality of variance 1 over the baseline, of which case and officer have their shares;
/// what practice explains of the case's share, the case's own effect does not. `a` is such that the baseline
/// has the share of sufficient cases that is believed in.
///
/// The design writes the same in log odds. A normal latent quality adds up: with case and officer integrated
/// out the share is Φ of the sum alone, so that anchors are exact at the price of one table look-up a case.
class Judging {
 public:
  /// `cases_an_officer`: at most, in the sample of supervision. All arguments must outlive it.
  Judging(Belief const& belief, Baseline const& baseline, Draws draws, int cases_an_officer);

  Inspected inspect(Eligible const& eligible, sim::Luck const& luck) const;

 private:
  struct Cases;
  struct Asked;
  std::vector<std::vector<Asked>> asked(Question const& question, int at, Cases const& cases,
                                        sim::Luck const& luck) const;
  std::vector<double> drawn_weights(sim::Luck const& luck, int draw, Question const& question) const;
  std::vector<double> drawn_levels(sim::Luck const& luck, int draw) const;
  void judge(Question const& question, int at, Cases const& cases, sim::Luck const& luck,
             std::vector<double> const& levels, Inspected& inspected) const;

  Belief const& belief_;
  Baseline const& baseline_;
  Draws draws_;
  int cases_an_officer_;
  std::vector<std::vector<double>> level_quantiles_;  ///< By question, at evenly spaced normal scores.
};

}  // namespace caseflow::quality
