#include "model/analytic/account.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {

Arrivals::Arrivals(scenario::Plan const& plan, int months) {
  SIM_EXPECTS(months >= 0);
  sim::Date const start = plan.scenario.start;
  sim::Date const first{std::chrono::year_month_day{start} - std::chrono::months{months}};
  auto const horizon = static_cast<sim::Day>((start - first).count());
  sim::Days const days(first, horizon + 1);
  up_to_.push_back(0);
  for (sim::Day age = 0; age < horizon; ++age) {
    // The week around the day: a class stands for cases of every weekday.
    sim::Day const from = std::max(0, std::min(horizon - age, horizon - 3) - 3),
                   to = std::min(horizon, from + 6);
    double arrived = 0;
    for (sim::Day day = from; day <= to; ++day)
      if (days.working(day)) arrived += plan.season[static_cast<std::size_t>(days.month_of_year(day))];
    up_to_.push_back(up_to_.back() + arrived / (to - from + 1));
  }
  constexpr double year = sim::days_a_year;
  for (sim::Day age = 0; age < horizon; ++age) {
    double const from = std::clamp(age - year / 2, 0.0, std::max(0.0, horizon - year));
    double const to = std::min<double>(from + year, horizon);
    rate_.push_back(between(from, to) / (to - from));
  }
}

double Arrivals::up_to(double age) const {
  SIM_EXPECTS(age >= 0);
  double const last = static_cast<double>(up_to_.size() - 1);
  if (age >= last) return up_to_.back();
  auto const day = static_cast<std::size_t>(age);
  return std::lerp(up_to_[day], up_to_[day + 1], age - std::floor(age));
}

void Account::add(Account const& other, double times) {
  auto const add_all = [times](auto& to, auto const& from) {
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += times * from[i];
  };
  add_all(cases_, other.cases_);
  add_all(minutes_, other.minutes_);
  for (std::size_t by = 0; by < flow_.size(); ++by)
    for (std::size_t from = 0; from < core::stage_count; ++from)
      add_all(flow_[by][from], other.flow_[by][from]);
  hub_ += times * other.hub_;
  compliant_ends += times * other.compliant_ends;
  unpaid_work_done += times * other.unpaid_work_done;
  unpaid_work_not_done += times * other.unpaid_work_not_done;
  orders_completed += times * other.orders_completed;
  orders_lost += times * other.orders_lost;
}

}  // namespace caseflow::analytic
