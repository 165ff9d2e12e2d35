#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/experiment/sweep/contrasts.hpp"
#include "model/experiment/sweep/points.hpp"
#include "model/forecast/request.hpp"
#include "sim/date.hpp"
#include "sim/interval.hpp"
#include "sim/measure.hpp"
#include "sim/summary.hpp"

namespace caseflow::experiment {

/// What came of one point.
struct PointOutcome {
  std::vector<Level> levels;  ///< By factor.
  sim::Catalogue catalogue;
  sim::Date start{};
  int months = 0;
  sim::Summary summary;
  /// The value over all months together, by series and replication.
  std::vector<std::vector<std::optional<double>>> horizons;
  /// The value of each month, by series, replication and month; only of measures that were asked for, because
  /// all would take a hundred megabytes and more.
  std::map<int, std::vector<std::vector<std::optional<double>>>> monthly{};
};

/// Expects at least one replication, in the order of their numbers. `monthly`: the measures of which each
/// replication's months are kept.
PointOutcome outcome(std::vector<Level> levels, scenario::Scenario const& scenario,
                     sim::Catalogue const& catalogue, std::vector<sim::Observations> const& replications,
                     std::vector<std::string> const& monthly = {});

/// What a factor changes in a measure over the whole forecast.
struct Effect {
  std::size_t contrast = 0;        ///< In `Contrasts::all`.
  std::string measure;             ///< In total.
  std::optional<double> from, to;  ///< Means at both ends; nothing where they have no number.
  double difference = 0;
  /// Of its 95 % interval, over replications, which all points share; by least squares it allows for how far
  /// the points lie off the line too. Nothing with one replication.
  std::optional<double> half_width;
  int replications = 0;  ///< In which every point has a value.
};

/// The answer to a design.
struct Sweep {
  forecast::ForecastRequest request;  ///< Without the points' levels.
  std::string subject;                ///< As the user called it.
  Design design;
  std::vector<FactorName> factors;
  std::vector<PointOutcome> points;
  std::uint64_t seed = 0;
  int replications = 0;
  std::vector<std::string> notes;
  Contrasts contrasts{};
  std::vector<Effect> effects{};
};

/// What the contrasts that have a number make of each measure in total that all points have. By averages the
/// interval is Student's, over the replications' changes. By least squares the variance over replications and
/// that of the points off the line are added up, with Welch's and Satterthwaite's degrees of freedom: luck of
/// a point's own is in both, so that the interval errs on the wide side.
std::vector<Effect> effects(Contrasts const& contrasts, std::vector<PointOutcome> const& points);

/// The spread of a measure in total over the horizon; nothing where the point has none.
std::optional<sim::Spread> total(PointOutcome const& point, std::string_view measure);

}  // namespace caseflow::experiment
