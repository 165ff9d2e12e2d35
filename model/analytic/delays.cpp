#include "model/analytic/delays.hpp"

#include <algorithm>
#include <cmath>

#include "model/analytic/working_week.hpp"
#include "model/scenario/process/sentences.hpp"

namespace caseflow::analytic {
namespace {

constexpr int quantiles = 2000;

/// Probability of each whole number of days.
using DayDelay = std::vector<double>;

void add(DayDelay& to, int days, double probability) {
  auto const at = static_cast<std::size_t>(days);
  if (to.size() <= at) to.resize(at + 1);
  to[at] += probability;
}

/// `longest`: what takes longer counts as taking so many days.
DayDelay days_of(sim::Sampler const& weeks, int longest) {
  DayDelay made;
  for (int i = 0; i < quantiles; ++i) {
    double const days =
        std::clamp(std::round(7 * weeks((i + 0.5) / quantiles)), 1.0, static_cast<double>(longest));
    add(made, static_cast<int>(days), 1.0 / quantiles);
  }
  return made;
}

/// Adds a delay that ends `position` weeks after this week's Monday; not before the next one.
void add_end(WeekDelay& to, double position, double probability) {
  auto const week = static_cast<std::size_t>(std::max(1.0, position));
  double const part = position < 1 ? 0 : position - static_cast<double>(week);
  if (to.size() < week + 2) to.resize(week + 2);
  to[week] += probability * (1 - part);
  to[week + 1] += probability * part;
}

WeekDelay recall(DayDelay const& standard, double fixed_share, double fixed_days, int begins) {
  WeekDelay made;
  auto const released = [begins](int days) {
    return std::max(last_working(begins + days), next_working(begins + 1)) / 7.0;
  };
  add_end(made, released(std::max(1, static_cast<int>(std::lround(fixed_days)))), fixed_share);
  for (std::size_t days = 1; days < standard.size(); ++days)
    if (standard[days] > 0)
      add_end(made, released(static_cast<int>(days)), (1 - fixed_share) * standard[days]);
  return made;
}

}  // namespace

Delays::Delays(scenario::Plan const& plan, int horizon) {
  // Five years, which hardly any delay takes: all classes of cases wait for each of its weeks.
  constexpr int long_enough = 5 * 366;
  int const longest = std::min(horizon, long_enough) + 7;
  auto const& enforcement = plan.scenario.enforcement;
  auto const to_court = [&](std::array<WeekDelay, 7>& by_weekday, sim::Sampler const& of_weeks) {
    DayDelay const delay = days_of(of_weeks, longest);
    for (int weekday = 0; weekday < 7; ++weekday) {
      auto& made = by_weekday[static_cast<std::size_t>(weekday)];
      for (std::size_t days = 1; days < delay.size(); ++days)
        if (delay[days] > 0) add_end(made, next_working(weekday + static_cast<int>(days)) / 7.0, delay[days]);
      longest_court_weeks = std::max(longest_court_weeks, static_cast<int>(made.size()));
    }
  };
  to_court(court, plan.weeks_to_court);
  to_court(warrant, plan.weeks_to_warrant);
  DayDelay const standard = days_of(plan.standard_recall_weeks, longest);
  for (std::size_t weekday = 0; weekday < 7; ++weekday) {
    for (bool const under_twelve_months : {true, false})
      (under_twelve_months ? short_recall : long_recall)[weekday] =
          recall(standard, enforcement.fixed_term_share,
                 scenario::fixed_term_days(enforcement, under_twelve_months), static_cast<int>(weekday));
  }
  constexpr int a_lifetime = 1000000;  // of which only the mean is taken
  DayDelay const away = days_of(plan.warrant_weeks, a_lifetime);
  double mean = 0;
  for (std::size_t days = 0; days < away.size(); ++days) mean += static_cast<double>(days) * away[days];
  warrant_executed = std::min(1.0, 7 / mean);
}

}  // namespace caseflow::analytic
