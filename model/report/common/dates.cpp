#include "model/report/common/dates.hpp"

#include <array>
#include <chrono>
#include <string_view>

#include <fmt/format.h>

namespace caseflow::report {
namespace {

using std::chrono::year_month, std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> short_month_names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string_view name(std::chrono::month month) {
  return short_month_names[static_cast<unsigned>(month) - 1];
}

year_month month_after(sim::Date start, int months) {
  year_month_day const day{start};
  return day.year() / day.month() + std::chrono::months{months};
}

}  // namespace

std::string date_text(sim::Date date) {
  year_month_day const day{date};
  return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), name(day.month()),
                     static_cast<int>(day.year()));
}

std::string months_text(sim::Date start, int first, int last) {
  auto const from = month_after(start, first), to = month_after(start, last);
  auto const year = [](year_month of) { return static_cast<int>(of.year()) % 100; };
  auto end = fmt::format("{} {:02}", name(to.month()), year(to));
  if (from == to) return end;
  if (year(from) == year(to)) return fmt::format("{}–{}", name(from.month()), end);
  return fmt::format("{} {:02}–{}", name(from.month()), year(from), end);
}

std::vector<std::string> month_names(scenario::Scenario const& scenario) {
  std::vector<std::string> names;
  for (int i = 0; i < scenario.months; ++i) {
    auto const month = month_after(scenario.start, i);
    names.push_back(
        fmt::format("{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month())));
  }
  return names;
}

std::vector<std::string> first_days(scenario::Scenario const& scenario) {
  auto days = month_names(scenario);
  for (auto& day : days) day += "-01";
  return days;
}

}  // namespace caseflow::report
