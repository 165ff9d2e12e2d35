#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "sim/date.hpp"
#include "sim/interval.hpp"
#include "sim/measure.hpp"

namespace caseflow::forecast {

/// Months of a forecast, counted from 0: those from `first` to before `end`.
struct MonthRange {
  int first = 0, end = 0;
};

inline constexpr int months_of_a_quarter = 3;

/// The month of a date, counted from the month of the start date; negative before it.
int month_index(sim::Date date, sim::Date start);

/// One replication's value over several months: a count's sum, a level's average day, a ratio's summed parts;
/// nothing where a level or ratio has no denominator.
std::optional<double> value(sim::MeasureKind kind, sim::Observations const& observations, int series,
                            MonthRange months);

/// What that value is a sum and a sum of: numerators and denominators of a ratio, of a level the daily values
/// and their number.
struct Parts {
  double numerator = 0, denominator = 0;
};
Parts parts(sim::Observations const& observations, int series, MonthRange months);

/// The same over all replications; a count is the average month. Nothing where no replication has a value.
std::optional<sim::Spread> spread(sim::MeasureKind kind, std::span<sim::Observations const> replications,
                                  int series, MonthRange months);

/// The series of a measure, in total (no dimension) or for one value of a dimension; nothing if there is
/// none.
std::optional<int> find_series(sim::Catalogue const& catalogue, std::string_view measure,
                               std::string_view dimension = "", std::string_view value = "");

/// The measure that a series of the catalogue belongs to. Expects a series of it.
sim::Measure const& measure_of(sim::Catalogue const& catalogue, int series);

}  // namespace caseflow::forecast
