#pragma once

#include <string>
#include <string_view>

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

/// A measure in words, counts by the month: "Cases per officer", "New cases a month", "Officers in post,
/// full-time"; and with per cent where it is a share: "Contacts kept, %".
std::string plain_label(sim::Measure const& measure);
std::string label(sim::Measure const& measure);
/// A value of a crossing in words: "site norwich hub".
std::string label(sim::Label const& by);

/// Where the measure stands among those that a manager looks at first, from 0; all others come last alike.
std::size_t prominence(sim::Measure const& measure);

/// The change as a share of the baseline's value, without its sign; infinite where that is zero.
double relative_size(Difference const& difference);

/// A row of a table: what is compared, both values, their difference, and what to say of it.
std::string row(std::string const& label, std::string_view baseline, std::string_view variant,
                std::string_view difference, std::string_view remark);
/// The same of a series over the horizon. Expects one that has a difference there.
std::string row(std::string const& label, ComparedSeries const& series, int months, std::string_view remark);

/// "higher, +18 %".
std::string verdict(Difference const& difference);

/// What becomes of ratings at the coming inspection, as rows under a heading: the score, and how likely each
/// rating or a better one is, of the service and by standard; "" where one of both has no inspection.
std::string ratings_text(Comparison const& comparison, Variant const& variant);

/// An input's two values in words: "7.5 → 3.5 FTE", "none → new", "3 entries → 5 entries".
std::string change_in_words(scenario::InputChange const& change);

}  // namespace caseflow::forecast
