#pragma once

#include "model/scenario/question/practice.hpp"
#include "sim/date.hpp"

/// Absences from what is planned: an appointment, a session of a group, a day of unpaid work. Whether
/// somebody stays away without an acceptable reason hangs on the person (`attributes.hpp`). A reason, such as
/// illness or work, comes to all the others alike, so that its share is one of those others and not of all.
namespace caseflow::scenario {

/// Of so much (a share, days) that nobody misses without a reason, what is missed for an acceptable one.
/// `acceptable_share`, 0 to 1, is that of `Attendance` or `UnpaidWork`.
inline double excused_of(double not_missed, double acceptable_share) { return not_missed * acceptable_share; }

/// The rest of it, which is kept.
inline double kept_of(double not_missed, double acceptable_share) {
  return not_missed * (1 - acceptable_share);
}

/// Chance, 0 to 1, of an absence with a reason or without. `absence`: that of one without.
inline double missed_share(double absence, double acceptable_share) {
  return absence + excused_of(1 - absence, acceptable_share);
}

/// Days for which an unacceptable absence counts: another one no later than that calls for enforcement
/// (Criminal Justice Act 2003, schedule 8, paragraphs 5 and 6, and schedule 12, paragraphs 4 and 5).
inline double absence_counts_days(Enforcement const& about) {
  return about.window_months * sim::days_a_month;
}

/// Days from the first acceptable absence from an appointment for which it counts: so many of them
/// (`Enforcement::excuses`) no later than that are looked into. An assumption of the scenario.
inline double excuse_counts_days(Enforcement const& about) { return 7 * about.excuses_weeks; }

}  // namespace caseflow::scenario
