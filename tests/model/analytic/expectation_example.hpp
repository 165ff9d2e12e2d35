#pragma once

#include "model/analytic/expectation.hpp"
#include "tests/support/shipped.hpp"

/// Small scenarios whose expectation has a closed form.
namespace caseflow::analytic {

inline constexpr double year = 365.25;
inline constexpr double orders_per_day =
    253 / year;  // one a working day; the calendar itself has 252.7 such days a year

inline double in_stage(Expectation const& answer, core::Stage stage) {
  return answer.cases[static_cast<std::size_t>(stage)];
}
inline double flow(Expectation const& answer, core::Stage from, core::Stage to, scenario::Move by) {
  return answer.per_year[scenario::index_of({from, to, by})];
}

/// Supervised orders of twelve months, one a working day, to whom nothing happens.
inline scenario::Scenario quiet() {
  auto made = test::shipped();
  made.demand.orders_per_year = 253;
  made.demand.receptions_per_year = 0;
  made.demand.admin_days_mean = 0;
  made.sentences.supervision_share = 1;
  made.sentences.combined_share = made.sentences.unpaid_work_share = 0;
  made.sentences.community_order_months = made.sentences.suspended_order_months = sim::Point{12};
  made.attendance.unacceptable_median = made.enforcement.excuses_refused_share = 0;
  made.attendance.first_appointment_days = 1;
  made.risk_changes.transferred_per_year = made.risk_changes.escalated_share = 0;
  made.reoffending.per_year = 0;
  return made;
}

/// Everybody released on licence for a year after a year in prison; nobody recalled.
inline scenario::Scenario quiet_custody() {
  auto made = quiet();
  made.demand.orders_per_year = 0;
  made.demand.receptions_per_year = 253;
  made.sentences.short_custody_share = 0;
  made.sentences.long_licence_weeks = sim::Point{52};
  made.sentences.home_detention_share = 0;
  made.enforcement.recall_per_year_short = made.enforcement.recall_per_year_long = 0;
  return made;
}

inline Expectation answer(scenario::Scenario const& scenario) {
  return expectation(scenario::plan(scenario));
}

/// The calendar's working days in the year before the start are 252 to 254: half a per cent either way.
inline constexpr double calendar = 0.006;

}  // namespace caseflow::analytic
