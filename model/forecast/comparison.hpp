#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/difference.hpp"
#include "model/forecast/question.hpp"
#include "model/scenario/question/input_changes.hpp"
#include "sim/measure.hpp"
#include "sim/paired.hpp"

namespace caseflow::forecast {

/// A scenario that takes part in a comparison, simulated.
struct Contender {
  std::string name;  ///< As the user called it.
  ForecastRequest question;
  sim::Catalogue catalogue;
  std::vector<sim::Observations> replications;  ///< In the order of their numbers.
};

/// What more replications could tell where these cannot.
struct Resolution {
  double detectable;  ///< The difference that as many replications as these find in eight of ten runs.
  double size;        ///< The difference that is worth finding, or the one seen where that is larger.
  /// Replications beyond these for that size: 0 where these are enough, nothing where a million are not.
  std::optional<int> more;
};

struct ComparedSeries {
  sim::Measure measure;
  sim::Label by;
  std::vector<std::optional<Difference>> months;  ///< Nothing where no replication has a value for both.
  std::optional<Difference> horizon;              ///< Over all months together; a count's sum.
  std::optional<Resolution> resolution;           ///< Of the horizon, where it is not distinguishable.
};

/// Whether it is the coming inspection's score, or the chance of a rating or a better one.
bool is_rating(ComparedSeries const& series);

struct Variant {
  std::string name;
  ForecastRequest question;
  std::vector<scenario::InputChange> inputs;  ///< What differs from the baseline's inputs.
  std::vector<ComparedSeries> series;         ///< Of those that both have, in the baseline's order.
  std::vector<std::string> without;  ///< Series that only one of the two has: "caseload, site leeds".
};

struct Comparison {
  std::string baseline_name;
  ForecastRequest baseline;
  std::uint64_t seed = 0;
  int replications = 0;
  std::vector<Variant> variants;
  std::vector<std::string> warnings;  ///< Sentences for the reader.
};

/// Compares variants with a baseline, replication by replication, under common random numbers.
///
/// A ratio is compared as one value a replication (its summed numerators over its summed denominators), as
/// forecasts print it; a replication in which either scenario has no denominator is left out of that value.
///
/// Holm's correction runs over families: within one period (a month, or the horizon), all measures in total,
/// of all variants, are one, all their crossings another, and the coming inspection's score with the chances
/// of ratings, of the service and by standard, a third. Verdicts rest on the corrected p-values.
///
/// Expects at least one variant, all with equally many replications of one seed, at least one, over the same
/// months.
Comparison compared(Contender const& baseline, std::vector<Contender> variants, std::uint64_t seed,
                    std::vector<std::string> notes = {});

/// The least difference over the horizon that is worth finding, in the measure's unit: one per cent of the
/// baseline's value, of a share one percentage point (assumption: what a manager would act on). 0 where the
/// baseline's value is.
double worth_finding(sim::Measure const& measure, sim::Paired const& paired);

/// Whether two scenarios forecast the same months, which a comparison needs.
bool same_months(scenario::Scenario const& first, scenario::Scenario const& second);

/// The paired values of one series over the horizon, for those who ask how precise a comparison has become;
/// nothing where no replication has a value for both.
std::optional<sim::Paired> horizon_difference(sim::MeasureKind kind, int series,
                                              std::vector<sim::Observations> const& baseline,
                                              int variant_series,
                                              std::vector<sim::Observations> const& variant);

/// The comparison as `caseflow.comparison/1`, ended by a newline: results with six significant digits, the
/// scenarios with all of theirs.
std::string json_text(Comparison const& comparison);

/// The comparison for a terminal of 100 columns, for a manager: what was changed, what that changes for
/// certain, the headlines first and then the largest, what becomes of ratings, month by month too, and what
/// cannot be told. Ends with a newline.
std::string comparison_text(Comparison const& comparison);

/// The files that hold a comparison's tables.
inline constexpr std::array<std::string_view, 2> comparison_table_names{"comparison.csv", "changes.csv"};

/// Their texts, as `table.hpp` says of a forecast's.
///
/// - comparison: variant, measure, unit, dimension, value, period, pairs, baseline, variant_mean, difference,
///   half_width, p_value, p_value_holm, verdict, variance_reduction
/// - changes: variant, pointer, baseline, variant_value, unit, holds, role, source, meaning: the inputs that
///   differ
std::array<std::string, 2> comparison_tables(Comparison const& comparison);

}  // namespace caseflow::forecast
