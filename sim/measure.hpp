#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseflow::sim {

/// How the observations of a measure become one value.
enum class MeasureKind {
  count,  ///< The sum over the month.
  level,  ///< The average of daily values.
  ratio,  ///< Summed numerators over summed denominators.
};

/// What is observed, declared once by the subject that feeds it and read by everything that writes.
struct Measure {
  std::string name;  ///< The key in a forecast, snake_case.
  std::string unit;
  std::string description;  ///< One sentence.
  MeasureKind kind = MeasureKind::count;
  std::string label{};  ///< What people call it, without its unit: "Cases per officer".
  /// A ratio of a part to its whole, so never above 1: both are counted at one event, for one subject.
  bool part = false;
};

/// One value of a crossing, for example {"site", "north"}; an empty dimension: the total.
struct Label {
  std::string dimension, value;
};

/// One line of numbers by month: a measure, in total or for one value of a crossing.
struct Series {
  int measure = 0;  ///< Index into `Catalogue::measures()`.
  Label by;
};

/// The measures of a run and their series, numbered in the order of declaration.
class Catalogue {
 public:
  /// Returns the series of the total. Expects a name not yet declared.
  int declare(Measure const& measure);
  /// Returns the first of the contiguous series, one per value. Expects a declared measure and a dimension by
  /// which it is not yet crossed.
  int declare_by(std::string_view measure_name, std::string_view dimension,
                 std::vector<std::string> const& values);

  std::vector<Measure> const& measures() const { return measures_; }
  std::vector<Series> const& series() const { return series_; }
  MeasureKind kind(int series) const;

 private:
  std::vector<Measure> measures_;
  std::vector<Series> series_;
};

/// What one replication observed: a numerator and a denominator for each series and month.
class Observations {
 public:
  /// Expects both at least 0.
  Observations(int series, int months);

  /// A count adds its occurrences; a level the day's value, once a day; a ratio both parts. Unchecked: series
  /// and month must be in range.
  void add(int series, int month, double numerator, double denominator = 1) {
    auto& cell = cells_[index(series, month)];
    cell.numerator += numerator;
    cell.denominator += denominator;
  }
  double numerator(int series, int month) const { return cells_[index(series, month)].numerator; }
  double denominator(int series, int month) const { return cells_[index(series, month)].denominator; }
  int series() const { return series_; }
  int months() const { return months_; }

  friend bool operator==(Observations const&, Observations const&) = default;

 private:
  struct Cell {
    double numerator = 0, denominator = 0;
    friend bool operator==(Cell const&, Cell const&) = default;
  };

  /// Month by month, because a day touches many series of one month.
  std::size_t index(int series, int month) const {
    return static_cast<std::size_t>(month) * static_cast<std::size_t>(series_) +
           static_cast<std::size_t>(series);
  }

  int series_, months_;
  std::vector<Cell> cells_;
};

/// What of a replication's observations cannot be, in words: a number that is not finite or below 0, or a
/// part that is more than its whole. Nothing where all of them can. Expects a ledger of the catalogue's
/// series.
std::optional<std::string> validation_error(Catalogue const& catalogue, Observations const& observations);

/// The value of a month; nothing where a level or ratio has no denominator.
std::optional<double> value(MeasureKind kind, Observations const& observations, int series, int month);

/// The value over all months together: a count's sum, a level's average day, a ratio's summed parts.
std::optional<double> horizon_value(MeasureKind kind, Observations const& observations, int series);

}  // namespace caseflow::sim
