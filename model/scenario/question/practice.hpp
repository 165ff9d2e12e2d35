#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/question/staffing.hpp"

namespace caseflow::scenario {

/// Keeping appointments. A person's chance of an unacceptable absence is logit-normal around a median that
/// rises with the risk of reoffending.
struct Attendance {
  double unacceptable_median = 0;  ///< At OGRS3 50.
  double unacceptable_spread = 0;  ///< Standard deviation of the logit.
  double unacceptable_slope = 0;   ///< Of the logit per 100 points of OGRS3.
  double acceptable_share = 0;
  std::vector<std::string> office_hours_flags;  ///< Flags of people who work in office hours.
  double after_change_odds = 0;   ///< Odds of an unacceptable absence are multiplied by this …
  int after_change_contacts = 0;  ///< … at so many contacts after a change of officer.
  double pace_cv = 0;             ///< Spread of the frequency of contact between cases (lognormal, mean 1).
  /// Working days from allocation within which the first is due; after release 1.
  int first_appointment_days = 0;
};
void describe(core::Fields& fields, Attendance& attendance);

/// Administrators of some offices' cases.
struct AdministratorTeam : Staffing {
  std::vector<std::string> sites;  ///< Offices; each has one team, or none has any.
};
void describe(core::Fields& fields, AdministratorTeam& team);

/// What administrators do for enforcement. Without teams it takes nobody's time and no time.
struct Administration {
  std::map<std::string, AdministratorTeam> teams;
  double time_share = 0;      ///< Of an administrator's day.
  double papers_minutes = 0;  ///< Papers of a breach, beside the officer's pack.
  double letter_minutes = 0;  ///< A letter of warning.
};
void describe(core::Fields& fields, Administration& administration);

/// A court's or prison's answer, by what the person was under.
struct Enforcement {
  double window_months = 0;  ///< Two unacceptable absences within this call for enforcement.
  int excuses = 0;           ///< So many acceptable absences from appointments …
  double excuses_weeks = 0, excuses_refused_share = 0;  ///< … within this are looked into.
  int decision_days = 0;  ///< Working days within which the officer decides on what is due.
  int lapse_days = 0;     ///< Working days after that from which nothing is done about it any more.
  int pack_days = 0;      ///< Working days within which the breach papers are due.
  Administration administration;
  sim::Distribution weeks_to_court;
  double out_of_contact_share = 0;     ///< Breaches of people who cannot be found: a warrant at once.
  sim::Distribution weeks_to_warrant;  ///< Until the court hears of them.
  double does_not_appear_share = 0;    ///< Of the others: then a warrant.
  sim::Distribution warrant_weeks;
  double revoked_share = 0;                   ///< Supervised orders.
  double revoked_share_with_unpaid_work = 0;  ///< While unpaid work is running in a combined order.
  double revoked_share_unpaid_work = 0;       ///< Stand-alone unpaid work.
  double revoked_share_post_sentence = 0;     ///< Post-sentence supervision.
  double recall_share = 0;  ///< On licence: two unacceptable absences lead to recall; the rest are warned.
  double recall_per_year_short = 0,
         recall_per_year_long = 0;  ///< Recall for other reasons, times (recall_base + OGRS3/100).
  double recall_base = 0;           ///< Weight of that hazard at OGRS3 0.
  /// Of these recalls, those after a charge, which go with the level of reoffending; absent: none.
  std::optional<double> recall_charged_share;
  double recall_shape = 0;            ///< Weibull shape of that hazard from release.
  double extension_weeks_before = 0;  ///< Unpaid work: when the officer applies for more time.
  int recall_days = 0;                ///< Working days within which the recall report is due.
  double fixed_term_share = 0;
  int fixed_term_days_short = 0, fixed_term_days_long = 0;
  sim::Distribution standard_recall_weeks;  ///< Until re-release, or the sentence's end if sooner.
};
void describe(core::Fields& fields, Enforcement& enforcement);

/// New convictions while on the caseload.
struct Reoffending {
  double per_year = 0;  ///< Cumulative hazard after a year at weight 1; times (base + slope OGRS3/100).
  std::optional<double> level;  ///< Of this service's people over others' at the same OGRS3; absent: 1.
  double base = 0, slope = 0;
  double shape = 0;  ///< Weibull shape.
  double weeks_to_court = 0;
  double revoked_share = 0;  ///< The court revokes the order, or sends back to custody.
};
void describe(core::Fields& fields, Reoffending& reoffending);

/// Changes in risk of serious harm, moves between levels, and cases that leave for other reasons.
struct RiskChanges {
  double per_year_low = 0, per_year_medium = 0;
  double escalated_share = 0;  ///< Of changes at medium: taken over by the National Probation Service.
  double raised_share = 0;     ///< Of changes at low: to medium.
  double lowered_share = 0;    ///< Of changes at medium: to low.
  /// Chance that a contact kept, at full depth, brings a change to light.
  double noticed_at_contact_share = 0;
  double noticed_at_work_share = 0;    ///< The same of a day of unpaid work.
  double noticed_by_checks_share = 0;  ///< The same of an answer to a check.
  double reported_share = 0;           ///< Changes that police or children's services report by themselves.
  sim::Distribution answer_days;       ///< Until they report, or answer a check.
  int in_time_days = 0;                ///< From the change, within which it should be noticed.
  int review_days = 0;                 ///< Working days within which the review is due.
  double home_visit_share = 0,
         agency_meeting_share = 0;       ///< Of changes noticed: what they ask for besides.
  std::vector<std::string> check_flags;  ///< Flags that call for checks at the start and after a change.
  double home_visits_per_year_low = 0, home_visits_per_year_medium = 0;  ///< Needed.
  double agency_meetings_per_year = 0;                                   ///< At high intensity.
  double transferred_per_year = 0;  ///< Transfer to another area, or death.
};
void describe(core::Fields& fields, RiskChanges& changes);

/// What courts make of people who are under an order already, beside ending it in custody or letting it be.
struct NewSentences {
  double resentenced_share = 0;  ///< Of orders revoked for a new offence: another order in place of it.
  double resentenced_after_breach_share = 0;  ///< The same of orders revoked for a breach.
  double second_order_share = 0;       ///< Of convictions that revoke nothing: an order beside the first.
  double more_requirements_share = 0;  ///< Of breached orders that go on: …
  double more_weeks = 0;               ///< … longer, if no unpaid work is outstanding, …
  double more_hours = 0;               ///< … or with more hours of it.
};
void describe(core::Fields& fields, NewSentences& sentences);

/// How far the recorded risk of serious harm is right. The profile says what is recorded.
struct RecordedRisk {
  double too_low_share = 0;   ///< Of cases recorded as low when they begin: truly medium.
  double too_high_share = 0;  ///< Of cases recorded as medium: truly low.
  double found_share = 0;     ///< Of errors, by an assessment or review at full depth; less with less depth.
};
void describe(core::Fields& fields, RecordedRisk& recorded);

/// Officer minutes of one task, experienced officer, recording included, at each intensity of band.
struct TaskMinutes {
  std::vector<double> minutes;  ///< Three: low, middle, high.
};
void describe(core::Fields& fields, TaskMinutes& minutes);

/// Working days from the occasion of a task to the day on which the officer should have done it. Tasks that
/// the contract times have their days where it times them (`Enforcement`, `Assessment`, `RiskChanges`,
/// `UnpaidWork`).
struct DueDays {
  int allocation = 0;     ///< Reading a case that has been allocated.
  int induction = 0;      ///< One to one.
  int first_meeting = 0;  ///< From the first appointment kept.
  int referral = 0;       ///< From the day on which it was thought of.
  int warning = 0;        ///< A letter, the administrators' too.
  int checks = 0;         ///< Asked of police and children's services.
  int home_visit = 0;
  int home_visit_out_of_contact = 0;  ///< To somebody who cannot be found.
  int agency_meeting = 0;
  int agency_meeting_after_change = 0;  ///< One that a change in risk asks for.
};
void describe(core::Fields& fields, DueDays& days);

struct Work {
  std::map<std::string, TaskMinutes> tasks;  ///< One entry for each of `core::task_words` but induction.
  DueDays due_days;
  double review_notice_weeks = 0;  ///< From asking the officer for a review to the day it is due.
  double transfer_weeks = 0;       ///< From a change of officer to the day on which the transfer is due.
  double layer_one_minutes = 0;    ///< Assessment at layer 1.
  std::vector<double>
      weekly_minutes;  ///< E-mail, telephone, partners: each week a case is held, by intensity.
  double hub_unpaid_work_weekly_minutes = 0;
  double hub_custody_weekly_minutes = 0;
  double hub_telephone_weekly_minutes = 0;
  double out_of_contact_weekly_minutes = 0;
  double breach_pack_unpaid_work_minutes = 0;
  double least_depth_share = 0;  ///< Work shrinks to this share of its minutes under pressure, never below.
};
void describe(core::Fields& fields, Work& work);

}  // namespace caseflow::scenario
