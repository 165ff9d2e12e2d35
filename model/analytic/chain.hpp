#pragma once

#include <array>

#include "model/analytic/expectation.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {

/// The stages as an absorbing Markov chain with the transition probabilities that an expectation's flows
/// amount to. It says less than the expectation, and a check of it: visits follow from the fundamental matrix
/// alone, and by Little's law the cases in a stage are starts × visits × mean stay, as long as as many leave
/// each stage as enter it.
struct Chain {
  std::array<double, core::stage_count>
      visits{};  ///< Of a case that starts, before it ends; ends: probability.
  std::array<double, core::stage_count>
      stay_days{};  ///< Mean of one visit; 0 for ends and stages not visited.
};
Chain chain(Expectation const& expectation);

/// Cases in a stage by Little's law.
inline double cases_by_little(Chain const& chain, double starts_per_year, core::Stage stage) {
  auto const at = static_cast<std::size_t>(stage);
  return starts_per_year * chain.visits[at] * chain.stay_days[at] / sim::days_a_year;
}

}  // namespace caseflow::analytic
