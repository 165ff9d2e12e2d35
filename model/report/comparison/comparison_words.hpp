#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/comparison.hpp"

/// Parts of a comparison's text.
namespace caseflow::report {

/// How values of a series are printed: shares in per cent, counts as the average month.
struct NumberFormat {
  double factor = 1;
  int decimals = 0;
};

/// As many decimals as the interval's half-width deserves: its first digit, at most three.
NumberFormat number_format(forecast::ComparedSeries const& series, forecast::Difference const& difference,
                           int months);

/// "12,345.6"; a minus sign as people write it.
std::string figure(double value, NumberFormat format);
/// "+3.2 ± 0.4"; without the half-width where it is not known.
std::string signed_figure(forecast::Difference const& difference, NumberFormat format);

/// Where the measure stands among those that a manager looks at first, from 0; all others come last alike.
std::size_t prominence(sim::Measure const& measure);

/// A row of a comparison's tables: what is compared, both values, their difference, and a remark.
std::string row(std::string const& label, std::string_view baseline, std::string_view variant,
                std::string_view difference, std::string_view remark);
/// The same of a series over the horizon. Expects one that has a difference there.
std::string row(std::string const& label, forecast::ComparedSeries const& series, int months,
                std::string_view remark);

/// "higher, +18 %".
std::string verdict(forecast::Difference const& difference);

/// What becomes of ratings at the coming inspection, as rows under a heading: the score, and how likely each
/// rating or a better one is, of the service and by standard; "" where one of both has no inspection.
std::string ratings_text(forecast::Comparison const& comparison, forecast::Variant const& variant);

/// "caseload, site leeds".
std::string series_name(forecast::UnmatchedSeries const& series);

/// What a reader must know: the comparison's notes, and whether it has too few replications to say anything.
std::vector<std::string> sentences(forecast::Comparison const& comparison);

/// An input's two values in words: "7.5 → 3.5 FTE", "none → new", "3 entries → 5 entries".
std::string change_in_words(scenario::InputChange const& change);

}  // namespace caseflow::report
