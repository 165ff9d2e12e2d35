#include "model/experiment/plan/evidence.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "sim/chance.hpp"

namespace caseflow::experiment {
namespace {

/// Of 4,000 tests with up to so many replications at this probability, those with each verdict.
struct Tally {
  int met = 0, missed = 0;
  double replications = 0;  ///< Mean.
};

Tally tally(Aim const& aim, double odds, double truth, int most) {
  Tally made;
  for (std::uint32_t test = 0; test < 4000; ++test) {
    sim::RandomStreams const random(7, test);
    Evidence evidence(aim, std::log(odds));
    int number = 0;
    for (; number < most && evidence.verdict() == Verdict::open; ++number) {
      double const u = random.uniform(1, 1, static_cast<std::uint32_t>(number));
      // Graded: a share with this mean that is neither 0 nor 1 most of the time.
      evidence.add(aim.graded ? (u < 0.5 ? truth - 0.09 : truth + 0.09) : (u < truth ? 1 : 0));
    }
    made.met += evidence.verdict() == Verdict::met ? 1 : 0;
    made.missed += evidence.verdict() == Verdict::missed ? 1 : 0;
    made.replications += number / 4000.0;
  }
  return made;
}

// Ville: at the boundary itself a false verdict has a probability of at most 1/20, so at most 200 of 4,000
// are expected. More than 250 would be a false alarm with a probability below 3e-4.
TEST(Evidence, is_false_as_seldom_as_was_asked) {
  for (double const probability : {0.5, 0.9, 0.97}) {
    Aim const aim{probability, 0.02};
    EXPECT_LE(tally(aim, 20, probability, 1500).met, 250) << probability;
    EXPECT_LE(tally(aim, 20, aim.upper(), 1500).missed, 250) << probability;
  }
  Aim const graded{0.6, 0.05, true};
  EXPECT_LE(tally(graded, 20, 0.6, 1500).met, 250);
  EXPECT_LE(tally(graded, 20, 0.65, 1500).missed, 250);
}

TEST(Evidence, decides_what_is_clear_soon) {
  Aim const aim{0.9, 0.05};
  auto const hopeless = tally(aim, 1000, 0.2, 2000), ample = tally(aim, 1000, 0.995, 2000);
  EXPECT_EQ(hopeless.missed, 4000);
  EXPECT_LT(hopeless.replications, 10);
  EXPECT_EQ(ample.met, 4000);
  EXPECT_LT(ample.replications, 130);
}

}  // namespace
}  // namespace caseflow::experiment
