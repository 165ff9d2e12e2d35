#include "sim/date.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "sim/contract.hpp"

namespace caseflow::sim {

namespace {

using namespace std::chrono;

/// Digits only; the caller has checked that each is one.
int number(std::string_view digits) {
  int value = 0;
  for (char const digit : digits) value = value * 10 + (digit - '0');
  return value;
}

/// Easter Sunday in the Gregorian calendar (Anonymous computus, Meeus, Astronomical Algorithms, chapter 8).
Date easter(int year) {
  int const a = year % 19, b = year / 100, c = year % 100;
  int const d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  int const h = (19 * a + b - d - g + 15) % 30;
  int const i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  int const m = (a + 11 * h + 22 * l) / 451;
  int const n = h + l - 7 * m + 114;
  return std::chrono::year{year} / (n / 31) / (n % 31 + 1);
}

bool weekend(Date date) { return weekday{date}.iso_encoding() > 5; }

/// The first day on or after `date` that is no weekend day and not yet a holiday.
Date substitute(Date date, std::vector<Date> const& holidays) {
  while (weekend(date) || std::find(holidays.begin(), holidays.end(), date) != holidays.end())
    date += days{1};
  return date;
}

/// A holiday moved by proclamation from one day to another, or (from == to) added to the year's.
struct Proclamation {
  year_month_day from, to;
};

constexpr Proclamation proclamations[] = {
    {1981y / July / 29, 1981y / July / 29},            // wedding of the Prince of Wales
    {1995y / May / 1, 1995y / May / 8},                // fifty years of victory in Europe
    {1999y / December / 31, 1999y / December / 31},    // millennium
    {2002y / May / 27, 2002y / June / 4},              // Golden Jubilee
    {2002y / June / 3, 2002y / June / 3},              //
    {2011y / April / 29, 2011y / April / 29},          // wedding of Prince William
    {2012y / May / 28, 2012y / June / 4},              // Diamond Jubilee
    {2012y / June / 5, 2012y / June / 5},              //
    {2020y / May / 4, 2020y / May / 8},                // seventy-five years of victory in Europe
    {2022y / May / 30, 2022y / June / 2},              // Platinum Jubilee
    {2022y / June / 3, 2022y / June / 3},              //
    {2022y / September / 19, 2022y / September / 19},  // funeral of Queen Elizabeth II
    {2023y / May / 8, 2023y / May / 8},                // coronation of King Charles III
};

void proclaim(std::vector<Date>& holidays, int in_year) {
  for (auto const& [from, to] : proclamations) {
    if (from.year() != year{in_year}) continue;
    std::erase(holidays, Date{from});
    holidays.push_back(to);
  }
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != 4 && i != 7 && (text[i] < '0' || text[i] > '9')) return std::nullopt;
  }
  year_month_day const date{year{number(text.substr(0, 4))},
                            month{static_cast<unsigned>(number(text.substr(5, 2)))},
                            day{static_cast<unsigned>(number(text.substr(8, 2)))}};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

std::string to_string(Date date) {
  year_month_day const civil{date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(civil.year()),
                     static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day()));
}

std::vector<Date> bank_holidays(int in_year) {
  SIM_EXPECTS(in_year >= 1978 && in_year <= 2100);
  year const y{in_year};
  auto const sunday = easter(in_year);
  std::vector<Date> holidays{sunday - days{2}, sunday + days{1}, Date{y / May / Monday[1]},
                             Date{y / May / Monday[last]}, Date{y / August / Monday[last]}};
  proclaim(holidays, in_year);
  Date const christmas = y / December / 25;
  for (Date const fixed : {Date{y / January / 1}, christmas, christmas + days{1}}) {
    // Of Christmas Day and Boxing Day the one that falls on a weekday keeps it, and the other moves beyond.
    if (!weekend(fixed)) holidays.push_back(fixed);
  }
  for (Date const fixed : {Date{y / January / 1}, christmas, christmas + days{1}}) {
    if (weekend(fixed)) holidays.push_back(substitute(fixed, holidays));
  }
  std::sort(holidays.begin(), holidays.end());
  return holidays;
}

Days::Days(Date first, Day length) : first_(first) {
  SIM_EXPECTS(length > 0);
  year_month_day const start{first};
  std::vector<Date> holidays;
  auto holidays_of = start.year() - years{1};
  for (Day day = 0; day < length; ++day) {
    year_month_day const civil{date(day)};
    if (civil.year() != holidays_of) {
      holidays_of = civil.year();
      holidays = bank_holidays(static_cast<int>(holidays_of));
    }
    weekday_.push_back(static_cast<std::uint8_t>(std::chrono::weekday{date(day)}.iso_encoding() - 1));
    month_.push_back(
        static_cast<std::int16_t>((civil.year() / civil.month() - start.year() / start.month()).count()));
    working_before_.push_back(static_cast<std::int32_t>(working_days_.size()));
    if (weekday_.back() < 5 && !std::binary_search(holidays.begin(), holidays.end(), date(day)))
      working_days_.push_back(day);
  }
  working_before_.push_back(static_cast<std::int32_t>(working_days_.size()));
  for (Day day = 0; day < length; ++day) {
    auto const rank = static_cast<std::size_t>(working_before_[static_cast<std::size_t>(day)]);
    next_working_.push_back(rank < working_days_.size() ? working_days_[rank] : length);
  }
}

Day Days::add_working(Day day, int count) const {
  SIM_EXPECTS(day >= 0 && count >= 0);
  if (count == 0) return next_working(day);
  if (day >= length()) return length();
  auto const until_day = static_cast<std::size_t>(working_before_[static_cast<std::size_t>(day) + 1]);
  auto const rank = until_day + static_cast<std::size_t>(count) - 1;
  return rank < working_days_.size() ? working_days_[rank] : length();
}

Day Days::last_working(Day day) const {
  SIM_EXPECTS(day >= 0 && day < length());
  auto const until_day = working_before_[static_cast<std::size_t>(day) + 1];
  return until_day > 0 ? working_days_[static_cast<std::size_t>(until_day) - 1] : -1;
}

int Days::month_of_year(Day day) const {
  auto const first = static_cast<unsigned>(year_month_day{first_}.month());
  return (static_cast<int>(first) - 1 + month(day)) % 12;
}

}  // namespace caseflow::sim
