#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/difference.hpp"
#include "model/forecast/request.hpp"
#include "model/quality/outlook.hpp"
#include "model/scenario/question/input_changes.hpp"
#include "sim/interval.hpp"
#include "sim/measure.hpp"
#include "sim/paired.hpp"

namespace caseflow::forecast {

/// A scenario to be compared, with what its replications observed.
struct SimulatedScenario {
  std::string name;  ///< As the user called it.
  ForecastRequest request;
  sim::Catalogue catalogue;
  std::vector<sim::Observations> replications;  ///< In the order of their numbers.
  std::optional<quality::Steps> steps{};        ///< From the last inspection to what is forecast.
};

/// What more replications could distinguish where these cannot.
struct Resolution {
  double detectable;  ///< The difference that as many replications as these find in eight of ten runs.
  double size;        ///< The difference that is worth finding, or the one seen where that is larger.
  /// Replications beyond these for that size: 0 where these are enough, nothing where a million are not.
  std::optional<int> more;
};

struct ComparedSeries {
  sim::Measure measure;
  sim::Label by;
  std::vector<std::optional<Difference>> months;    ///< Nothing where no replication has a value for both.
  std::vector<std::optional<Difference>> quarters;  ///< Likewise, counted from the start, where asked for.
  std::optional<Difference> horizon;                ///< Over all months together; a count's sum.
  std::optional<Resolution> resolution;             ///< Of the horizon, where it is not distinguishable.
};

/// The change as a share of the baseline's value, without its sign; infinite where that is zero and the
/// change is not.
double relative_size(Difference const& difference);

/// Whether it is the coming inspection's score, the chance of a rating or a better one, or that of another
/// overall rating.
bool is_rating(ComparedSeries const& series);

/// A series that only one of two scenarios has.
struct UnmatchedSeries {
  std::string measure;
  sim::Label by;
};

/// The spread of a series over a scenario's own replications, by month; nothing where none has a value.
struct SeriesFutures {
  std::string measure;
  sim::Label by;
  std::vector<std::optional<sim::Spread>> months;
  std::optional<sim::Spread> horizon{};  ///< Over all of its months; a count as the average month.
};

/// Whether two scenarios share their chance events: futures are then compared one by one.
enum class Pairing { paired, unpaired };
inline constexpr std::array<std::string_view, 2> pairing_words{"paired", "unpaired"};

struct Variant {
  std::string name;
  ForecastRequest request;
  Pairing pairing = Pairing::paired;
  int months = 0;                             ///< Those compared, counted from the start of either.
  std::vector<scenario::InputChange> inputs;  ///< What differs from the baseline's inputs.
  std::vector<ComparedSeries> series;         ///< Of those that both have, in the baseline's order.
  std::vector<UnmatchedSeries> not_compared;  ///< Those that only one of the two has.
  std::vector<SeriesFutures> futures{};       ///< Of its measures in total, and by grade.
};

struct Comparison {
  std::string baseline_name;
  ForecastRequest baseline;
  std::uint64_t seed = 0;
  int replications = 0;
  std::vector<Variant> variants;
  std::vector<std::string> notes;         ///< The caller's to the reader, in words: see `Forecast::notes`.
  std::optional<quality::Steps> steps{};  ///< The baseline's.
  std::vector<SeriesFutures> futures{};   ///< The baseline's, as a variant has them.
};

/// Compares variants with a baseline: replication by replication under common random numbers where they share
/// these, else as independent samples, with months counted from each start. Of different lengths the months
/// that both have are compared.
///
/// A ratio is compared as one value a replication (its summed numerators over its summed denominators), as
/// forecasts print it; a replication in which either scenario has no denominator is left out of that value.
///
/// Holm's correction runs over families: within one period (a month, or the horizon), all measures in total,
/// of all variants, are one, all their breakdowns another, and the coming inspection's score with the chances
/// of ratings, of the service and by standard, a third. Verdicts rest on the corrected p-values.
///
/// Quarters are compared only where asked for. Expects at least one variant, all with equally many
/// replications of one seed, at least one.
Comparison compared(SimulatedScenario const& baseline, std::vector<SimulatedScenario> variants,
                    std::uint64_t seed, std::vector<std::string> notes = {}, bool quarters = false);

/// The least difference over the horizon that is worth finding, in the measure's unit: one per cent of the
/// baseline's value, of a share one percentage point (assumption: what a manager would act on). 0 where the
/// baseline's value is.
double worth_finding(sim::Measure const& measure, sim::Paired const& paired);

/// Whether what difference there may be over the horizon, by its 95 % interval, is not worth finding. Expects
/// a difference there.
bool within_what_matters(ComparedSeries const& series);

/// Whether two scenarios share their chance events: they begin on the same day and have sites in common,
/// whose people and staff have the same random numbers in both.
Pairing pairing(scenario::Scenario const& first, scenario::Scenario const& second);

/// The paired values of one series over the horizon, for those who ask how precise a comparison has become;
/// nothing where no replication has a value for both.
std::optional<sim::Paired> horizon_difference(sim::MeasureKind kind, int series,
                                              std::vector<sim::Observations> const& baseline,
                                              int variant_series,
                                              std::vector<sim::Observations> const& variant);

/// By what factor pairing under common random numbers makes a replication worth more, in the median of the
/// measures in total; nothing where no measure varies in both.
std::optional<double> median_variance_reduction(Comparison const& comparison);

}  // namespace caseflow::forecast
