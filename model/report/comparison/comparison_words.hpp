#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/comparison.hpp"
#include "model/report/common/table.hpp"
#include "model/report/comparison/comparison.hpp"

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
/// Whether it is among those that a manager looks at first.
bool is_headline(sim::Measure const& measure);

/// How many times the least difference that a manager would act on (`forecast::worth_finding`) a difference
/// is; infinite where there is no such least.
double effect(forecast::ComparedSeries const& series);

/// Whether the 95 % interval of a difference leaves out 0; it may where the correction for many measures
/// makes the difference unclear.
bool beyond_its_interval(forecast::Difference const& difference);
/// What there is to say of a difference that is not clear.
std::string_view doubt(forecast::Difference const& difference);

/// A row of a comparison's tables, of a series over the horizon: label, both values, their difference, that
/// in per cent of the baseline (of no share: its difference is in percentage points), and a remark. Expects a
/// series that has a difference there.
Row compared_row(std::string const& label, forecast::ComparedSeries const& series, int months,
                 std::string_view remark);
/// Such rows under a heading; "" of none.
std::string compared_table(std::string const& heading, Rows rows);

/// The answer: caseload, workload and rating, a sentence each.
std::vector<std::string> answer(forecast::Variant const& variant);

/// What becomes of ratings at the coming inspection, as rows under a heading: the score, and how likely a
/// rating or a better one is, of the service and by standard (the one nearest to an even chance; with all
/// detail each);
/// "" where one of both has no inspection.
std::string ratings_text(forecast::Comparison const& comparison, forecast::Variant const& variant,
                         Detail detail);

/// "caseload, site leeds".
std::string series_name(forecast::UnmatchedSeries const& series);

/// Whether two operating models band cases by the same rules, so that a band means the same in both.
bool same_banding(scenario::Scenario const& first, scenario::Scenario const& second);

/// What a reader must know: the comparison's notes, and whether it has too few replications to say anything.
std::vector<std::string> sentences(forecast::Comparison const& comparison);

/// An input's two values in words: "7.5 → 3.5 FTE", "none → new", "3 entries → 5 entries".
std::string change_in_words(scenario::InputChange const& change);

}  // namespace caseflow::report
