#pragma once

#include <algorithm>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

/// A requirement of unpaid work: how many hours of it are worked, how often days are offered, and until when
/// (Criminal Justice Act 2003, sections 199 and 200: within twelve months, unless the court allows more).
/// Every `u` lies strictly between 0 and 1.
namespace caseflow::scenario {

/// Of hours ordered, those to be worked; education, training and employment are credited for the rest.
inline double hours_to_work(UnpaidWork const& work, double hours_ordered) {
  return hours_ordered * (1 - work.education_hours_share);
}

/// The hours ordered that so many to be worked stand for.
inline double hours_ordered(UnpaidWork const& work, double hours_to_work) {
  return hours_to_work / (1 - work.education_hours_share);
}

/// Whether two days a week are offered: always for so many hours that one day a week would not finish them in
/// time, and for a share of those at a high risk of reoffending who do not work in office hours.
/// `reoffending`: OGRS3.
inline bool intensive_work(UnpaidWork const& work, double hours_ordered, float reoffending,
                           bool works_office_hours, double u) {
  bool const eligible = static_cast<double>(reoffending) >= work.intensive_from && !works_office_hours;
  return hours_ordered >= work.intensive_from_hours || (eligible && u < work.intensive_share);
}

/// Of planned days, the share that the person can be offered.
inline double offered_share(UnpaidWork const& work, bool works_office_hours) {
  return works_office_hours ? work.offered_share_in_work : work.offered_share;
}

/// Of planned days, the share that the person is expected to work, as far as can be said without knowing how
/// the person attends: the day can be offered, and no acceptable reason comes between.
inline double expected_share(UnpaidWork const& work, bool works_office_hours) {
  return kept_of(offered_share(work, works_office_hours), work.acceptable_share);
}

/// Days planned a week.
inline int work_days_a_week(bool intensive) { return intensive ? 2 : 1; }

/// Days from a planned day to the next: a week, or by turns four days and three. `days_planned`: the
/// requirement's planned days so far, that day included.
inline sim::Day days_between_work(bool intensive, int days_planned) {
  if (!intensive) return 7;
  return days_planned % 2 == 0 ? 3 : 4;
}

/// Working days from the allocation to the first day on offer: the next one, and a geometric number more.
inline int working_days_to_first_session(UnpaidWork const& work, double u) {
  constexpr int most = 119;  // half a year in all
  return 1 + geometric(work.start_days_mean, u, most);
}

/// Days from the order within which the hours must be worked, unless the court allows more.
inline sim::Day work_limit_days(UnpaidWork const& work) {
  return static_cast<sim::Day>(work.limit_months * sim::days_a_month);
}

}  // namespace caseflow::scenario
