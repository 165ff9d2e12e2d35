#pragma once

#include <string>

#include "model/forecast/comparison.hpp"

namespace caseflow::forecast {

/// How values of a series are shown: shares in per cent, counts as the average month.
struct Shown {
  double factor = 1;
  int decimals = 0;
};

/// As many decimals as the interval's half-width deserves: its first digit, at most three.
Shown shown(ComparedSeries const& series, Difference const& difference, int months);

/// "12,345.6"; a minus sign as people write it.
std::string figure(double value, Shown shown);
/// "+3.2 ± 0.4"; without the half-width where it is not known.
std::string signed_figure(Difference const& difference, Shown shown);

/// A measure in words, from its name and unit: "Caseload per officer, cases per FTE", "Starts, cases a
/// month".
std::string label(sim::Measure const& measure);
/// A value of a crossing in words: "site norwich hub".
std::string label(sim::Label const& by);

/// The change as a share of the baseline's value, without its sign; infinite where that is zero.
double relative_size(Difference const& difference);

/// An input's two values in words: "7.5 → 3.5 FTE", "none → new", "3 entries → 5 entries".
std::string change_in_words(scenario::InputChange const& change);

}  // namespace caseflow::forecast
