#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/contract.hpp"

namespace caseflow::sim {

/// A civil date, no time of day, no zone.
using Date = std::chrono::sys_days;

/// A day of a run, counted from the run's first day (day 0).
using Day = std::int32_t;

/// On average.
inline constexpr double days_a_year = 365.25, days_a_month = days_a_year / 12;
/// The same of Mondays to Fridays, and of those that are no bank holiday: England and Wales have eight a
/// year, all on weekdays, since substitute days stand for those at weekends.
inline constexpr double weekdays_a_year = days_a_year * 5 / 7, mean_working_days_a_year = weekdays_a_year - 8;
/// To the nearest whole day.
inline constexpr int working_days_a_year = 253;
static_assert(working_days_a_year - mean_working_days_a_year < 0.5 &&
              mean_working_days_a_year - working_days_a_year < 0.5);

/// To the nearest whole day, halves away from zero, as `std::lround` rounds; compilers do not inline that,
/// and most events need it. Expects that the result fits a `Day`: beyond it the conversion is undefined.
constexpr Day nearest_day(double days) {
  auto const whole = static_cast<Day>(days);  // towards zero
  double const part = days - whole;           // exact
  return whole + (part >= 0.5 ? 1 : part <= -0.5 ? -1 : 0);
}
/// Weeks in days, to the nearest.
constexpr Day days_of_weeks(double weeks) { return nearest_day(7 * weeks); }

/// The date written as yyyy-mm-dd, or nothing if the text is anything else or no such day exists.
std::optional<Date> parse_date(std::string_view text);

/// The date as yyyy-mm-dd.
std::string to_string(Date date);

/// The bank holidays of England and Wales in a year, ascending; substitute days included.
/// Range: years 1978 to 2100, by the standing rules (New Year's Day, Good Friday, Easter Monday, early May,
/// spring, summer, Christmas Day, Boxing Day) and the proclaimed exceptions known to 2023.
std::vector<Date> bank_holidays(int year);

/// The days of one run: which of them are worked, and which reporting month each belongs to.
/// Working days are Monday to Friday less bank holidays. Queries are O(1). A run that plans ahead needs days
/// beyond its last, so that what falls due after the end is not thought due at the end.
class Days {
 public:
  /// Expects `length > 0`.
  Days(Date first, Day length);

  Day length() const { return static_cast<Day>(weekday_.size()); }
  Date date(Day day) const { return first_ + std::chrono::days{day}; }
  /// The day of a date; may be negative or beyond the end.
  Day day(Date date) const { return static_cast<Day>((date - first_).count()); }

  bool working(Day day) const { return working_between(day, day + 1) == 1; }
  /// The first working day on or after `day`; `length()` if there is none in the run.
  Day next_working(Day day) const {
    SIM_EXPECTS(day >= 0);
    return day < length() ? next_working_[static_cast<std::size_t>(day)] : length();
  }
  /// The `count`-th working day after `day` (count 0: the first working day on or after it; a Saturday plus 1
  /// is Monday); `length()` if beyond the run.
  Day add_working(Day day, int count) const;
  /// The last working day on or before `day`; -1 if there is none in the run. Expects a day of the run.
  Day last_working(Day day) const;
  /// Working days in [from, to); negative counts never: expects `from <= to`.
  int working_between(Day from, Day to) const {
    SIM_EXPECTS(0 <= from && from <= to && to <= length());
    return working_before_[static_cast<std::size_t>(to)] - working_before_[static_cast<std::size_t>(from)];
  }

  /// 0 Monday to 6 Sunday.
  int weekday(Day day) const { return weekday_[static_cast<std::size_t>(day)]; }
  /// Calendar months since the month of the first day (0 for that month).
  int month(Day day) const { return month_[static_cast<std::size_t>(day)]; }
  /// 0 January to 11 December.
  int month_of_year(Day day) const;

 private:
  Date first_;
  std::vector<std::uint8_t> weekday_;
  std::vector<std::int16_t> month_;
  std::vector<std::int32_t> working_before_;  ///< Working days before each day; length() + 1 entries.
  std::vector<Day> working_days_;             ///< The working days, ascending.
  std::vector<Day> next_working_;             ///< On or after each day: nearly every event asks for it.
};

}  // namespace caseflow::sim
