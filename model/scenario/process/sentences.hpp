#pragma once

#include <algorithm>

#include "model/core/vocabulary.hpp"
#include "model/scenario/plan/plan.hpp"
#include "sim/date.hpp"

/// How long sentences and the waits in them are, from uniform numbers: each `u` lies strictly between 0
/// and 1. Half of a sentence of imprisonment is served (Criminal Justice Act 2003, section 244), less what is
/// spent at home under curfew (section 246); after a sentence of less than two years supervision goes on
/// until twelve months after release (section 256AA, by the Offender Rehabilitation Act 2014); a fixed-term
/// recall lasts 14 days for sentences under twelve months, else 28 (section 255A). The numbers themselves
/// are the scenario's, with their sources.
namespace caseflow::scenario {

/// To the nearest day, at least one: nothing that is waited for comes on the day itself.
inline sim::Day whole_days(double days) { return std::max(1, sim::nearest_day(days)); }

/// A geometric number from 0 with a mean; at most `most`, so that a mean of centuries still ends. Small u
/// give large numbers. Expects `mean >= 0`.
inline int geometric(double mean, double u, int most = 250) {
  double const q = mean / (1 + mean);
  int count = 0;
  for (double beyond = q; u < beyond && count < most; beyond *= q) ++count;
  return count;
}

/// From the court to the allocation: the next working day, and a geometric number of working days more.
inline int working_days_to_allocation(Demand const& demand, double u) {
  return 1 + geometric(demand.admin_days_mean, u);
}

/// Whether an order is a suspended sentence order; the rest are community orders.
inline bool suspended_order(Sentences const& sentences, double u) {
  return u >= sentences.community_order_share;
}
/// Length of a supervised order: `u_kind` says which kind it is, as in `suspended_order`.
sim::Day order_days(Plan const& plan, double u_kind, double u_length);

/// Days by which a court makes an order longer after a breach, where it adds requirements and no unpaid work
/// is outstanding (Criminal Justice Act 2003, schedules 8 and 12). The simulation and the twin round them
/// alike.
inline sim::Day days_added(NewSentences const& made) { return sim::days_of_weeks(made.more_weeks); }

/// A sentence of imprisonment. Half of it is served, the other half is spent on licence.
struct CustodyTerm {
  bool is_short = false;        ///< Under two years: supervision goes on after the licence.
  float custody_months = 0;     ///< Length of the sentence.
  sim::Day served = 0;          ///< In prison, from the day of the sentence on, at least one.
  sim::Day to_licence_end = 0;  ///< From the day of the sentence.
};
/// `u_class`: short or long; `u_length`; `u_detention`: whether released early on home detention curfew, at
/// most by half of the time to be served.
CustodyTerm custody_term(Plan const& plan, double u_class, double u_length, double u_detention);
/// From the day of the sentence to the end of supervision, which for a short sentence goes on for a time
/// after the release. `to_release`: from the day of the sentence to the release.
sim::Day to_supervision_end(Sentences const& sentences, CustodyTerm const& term, sim::Day to_release);

/// Sentences under twelve months have a shorter fixed term of recall, and a hazard of recall of their own.
inline bool under_twelve_months(float custody_months) { return custody_months < 12; }
/// Days in prison on a fixed-term recall.
inline int fixed_term_days(Enforcement const& enforcement, bool under_twelve_months) {
  return under_twelve_months ? enforcement.fixed_term_days_short : enforcement.fixed_term_days_long;
}
/// From the recall to the release after it, unless the licence ends first. `u_kind`: fixed term or standard;
/// `u_length`: of a standard recall.
sim::Day recall_days(Plan const& plan, float custody_months, double u_kind, double u_length);

/// From an offence to its hearing.
inline sim::Day days_to_conviction(Reoffending const& reoffending) {
  return whole_days(7 * reoffending.weeks_to_court);
}

}  // namespace caseflow::scenario
