#pragma once

#include <cstdint>

#include "model/scenario/plan/plan.hpp"
#include "model/service/state/case_counts.hpp"
#include "model/service/state/desks.hpp"
#include "model/service/state/measures.hpp"
#include "model/service/state/observers.hpp"
#include "model/service/state/staff.hpp"
#include "sim/date.hpp"

/// What is read off at the end of every day: levels, and what officers hold against what they should.
namespace caseflow::service::measurement {

/// What is measured, as it stands at the end of a day, and where it is counted. A view of today, good as long
/// as the service stands still.
struct EndOfDay {
  sim::Days const& days;
  sim::Day today;
  bool staffed;  ///< There are officers.
  scenario::Plan const& plan;
  Measures const& measures;
  CaseCounts const& counts;
  std::int64_t unpaid_work_open;  ///< Requirements with hours still to be worked.
  Staff const& staff;
  Desks const& desks;
  MonthCount month;

  void count(int series, double numerator, double denominator = 1) const {
    month.count(series, numerator, denominator);
  }
};

/// Weeks running that each officer has been over 110 % of points, on the Monday that was measured last.
using WeeksOver = core::ListBy<OfficerId, int>;

/// Call at the end of every day, working or not; before the start date it counts no more than the weeks that
/// officers have been over their points.
void day(EndOfDay const& now, WeeksOver& weeks_over);

}  // namespace caseflow::service::measurement
