#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// Points that differ in a factor: those at one level of it, or at its lower end, and those at another.
struct Contrast {
  std::size_t factor = 0;
  std::string from, to;  ///< "0.85", "the lower third"
  std::vector<std::size_t> from_points, to_points;
};

/// What a factor does to a measure over the whole forecast, on average over the other factors.
struct Effect {
  std::size_t contrast = 0;  ///< In `Sweep::contrasts`.
  std::string measure;       ///< In total.
  double from = 0, to = 0;   ///< Means at both ends.
  sim::Spread difference;    ///< Over replications, which all points share.
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
  std::vector<Contrast> contrasts{};
  std::vector<Effect> effects{};
};

/// The ends of each factor: of up to six numbers the least and the greatest, of more the points in the lower
/// and in the upper third; of what-ifs each against the scenario as it is, of words each against the first.
/// In the order of the factors.
std::vector<Contrast> contrasts(std::vector<FactorName> const& factors,
                                std::vector<PointOutcome> const& points);

/// What the ends of the factors differ by in each measure in total that all points have, replication by
/// replication.
std::vector<Effect> effects(std::vector<Contrast> const& contrasts, std::vector<PointOutcome> const& points);

/// The spread of a measure in total over the horizon; nothing where the point has none.
std::optional<sim::Spread> total(PointOutcome const& point, std::string_view measure);

}  // namespace caseflow::experiment
