#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "sim/interval.hpp"
#include "sim/measure.hpp"

namespace caseflow::forecast {

/// Months of a forecast, counted from 0: those from `first` to before `end`.
struct Window {
  int first = 0, end = 0;
};

/// One replication's value over several months: a count's sum, a level's average day, a ratio's summed parts;
/// nothing where a level or ratio has no denominator.
std::optional<double> value(sim::MeasureKind kind, sim::Observations const& observations, int series,
                            Window window);

/// The same over all replications; a count is the average month.
std::optional<sim::Spread> spread(sim::MeasureKind kind, std::span<sim::Observations const> replications,
                                  int series, Window window);

/// The series of a measure, in total (no dimension) or for one value of a crossing; nothing if there is none.
std::optional<int> find_series(sim::Catalogue const& catalogue, std::string_view measure,
                               std::string_view dimension = "", std::string_view value = "");

}  // namespace caseflow::forecast
