#pragma once

#include <array>
#include <vector>

#include "model/scenario/plan/plan.hpp"

namespace caseflow::analytic {

/// Probability of a delay to the Monday so many weeks after the present week's Monday; a delay that ends
/// between two Mondays counts for both in proportion, so that means are exact to the day.
using WeekDelay = std::vector<double>;

/// Delays that a court or a prison sets, by where in the week they begin.
struct Delays {
  /// `horizon`: days that are followed; what takes longer than those, or than five years, counts as taking so
  /// long.
  Delays(scenario::Plan const& plan, int horizon);

  /// From the breach to the hearing, which falls on a working day; by weekday of the breach, Monday first.
  std::array<WeekDelay, 7> court;
  /// The same to the warrant for those who cannot be found.
  std::array<WeekDelay, 7> warrant;
  /// From recall to re-release, by weekday of the recall; with the shorter fixed term and the longer.
  std::array<WeekDelay, 7> short_recall, long_recall;
  /// Chance each Monday that a warrant is executed; gives the mean of the warrant's time, for any shape of
  /// it.
  double warrant_executed = 1;
  int longest_court_weeks = 1;
};

}  // namespace caseflow::analytic
