#include "model/scenario/question/practice.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, Attendance& attendance) {
  fields.number(
      "unacceptable_median", attendance.unacceptable_median,
      {"Median chance of an unacceptable absence from an appointment at OGRS3 50.", "share", 0.0001, 0.9});
  fields.number("unacceptable_spread", attendance.unacceptable_spread,
                {"Spread between persons.", "logit", 0, 5});
  fields.number("unacceptable_slope", attendance.unacceptable_slope,
                {"Rise of the logit over 100 points of OGRS3.", "logit", -10, 10});
  fields.number("acceptable_share", attendance.acceptable_share,
                {"Appointments missed for an acceptable reason.", "share", 0, 0.9});
  fields.optional_texts("office_hours_flags", attendance.office_hours_flags,
                        {"Flags of people who work in office hours."});
  fields.number(
      "after_change_odds", attendance.after_change_odds,
      {"Odds of an unacceptable absence after a change of officer, over the usual odds.", "ratio", 0.1, 10});
  fields.integer("after_change_contacts", attendance.after_change_contacts,
                 {"Number of contacts after the change for which this holds.", "contacts", 0, 20});
  fields.number("pace_cv", attendance.pace_cv,
                {"Spread of the frequency of contact between cases (lognormal with mean 1).", "ratio", 0, 2});
  fields.integer(
      "first_appointment_days", attendance.first_appointment_days,
      {"First appointment is due this long after allocation; after release it is 1.", "working days", 1, 30});
}

void describe(core::Fields& fields, AdministratorTeam& team) {
  fields.texts("sites", team.sites, {"Offices whose cases the team works for."});
  describe_staffing(fields, team, {"Administrators in post on the first day with officers.", "FTE", 0, 1000});
}

void describe(core::Fields& fields, Administration& administration) {
  fields.optional_map("teams", administration.teams,
                      {"Teams of administrators; without any, papers are ready at once."});
  fields.number("time_share", administration.time_share,
                {"Share of an administrator's day for enforcement.", "share", 0, 1});
  fields.number("papers_minutes", administration.papers_minutes,
                {"Administrator time for the papers of a breach, in addition to the officer's pack.",
                 "minutes", 0, 2400});
  fields.number("letter_minutes", administration.letter_minutes,
                {"Administrator time for a warning letter.", "minutes", 0, 600});
}

// One entry a field.
void describe(core::Fields& fields, Enforcement& enforcement) {  // NOLINT(readability-function-size)
  fields.number("window_months", enforcement.window_months,
                {"Two unacceptable absences within this time call for enforcement.", "months", 0.1, 60});
  fields.integer(
      "excuses", enforcement.excuses,
      {"Number of acceptable absences that leads the officer to look into them.", "absences", 1, 100});
  fields.number("excuses_weeks", enforcement.excuses_weeks, {"Within this.", "weeks", 0, 104});
  fields.number(
      "excuses_refused_share", enforcement.excuses_refused_share,
      {"Share of those looked into that are judged unacceptable after all; the rest lead to a home visit.",
       "share", 0, 1});
  fields.integer("decision_days", enforcement.decision_days,
                 {"Time within which the officer should decide on enforcement.", "working days", 0, 60});
  fields.integer("lapse_days", enforcement.lapse_days,
                 {"Time after that at which an undecided matter lapses.", "working days", 0, 250});
  fields.integer(
      "pack_days", enforcement.pack_days,
      {"Time after the decision by which breach papers are due, the officer's and the administrators'.",
       "working days", 1, 60});
  fields.object("administration", enforcement.administration,
                {"Administrators who prepare papers alongside the officer."});
  fields.distribution("weeks_to_court", enforcement.weeks_to_court,
                      {"From the breach pack to the hearing.", "weeks", 0, 104});
  fields.number("out_of_contact_share", enforcement.out_of_contact_share,
                {"Breaches of people who cannot be found: a home visit, and a warrant without a summons.",
                 "share", 0, 1});
  fields.distribution("weeks_to_warrant", enforcement.weeks_to_warrant,
                      {"From the breach pack to the court's warrant for them.", "weeks", 0, 104});
  fields.number("does_not_appear_share", enforcement.does_not_appear_share,
                {"Hearings that end in a warrant.", "share", 0, 1});
  fields.distribution("warrant_weeks", enforcement.warrant_weeks,
                      {"Out of contact until the warrant is executed and the case heard.", "weeks", 0, 520});
  fields.number("revoked_share", enforcement.revoked_share,
                {"Breaches of supervised orders that end them.", "share", 0, 1});
  fields.number("revoked_share_with_unpaid_work", enforcement.revoked_share_with_unpaid_work,
                {"The same while unpaid work runs in a combined order.", "share", 0, 1});
  fields.number("revoked_share_unpaid_work", enforcement.revoked_share_unpaid_work,
                {"The same for stand-alone unpaid work.", "share", 0, 1});
  fields.number("revoked_share_post_sentence", enforcement.revoked_share_post_sentence,
                {"The same for post-sentence supervision.", "share", 0, 1});
  fields.number("recall_share", enforcement.recall_share,
                {"On licence: two unacceptable absences that lead to recall; the rest end in a warning.",
                 "share", 0, 1});
  fields.number("recall_per_year_short", enforcement.recall_per_year_short,
                {"Recall for other reasons, sentences under 12 months: cumulative hazard a year after "
                 "release, times (recall_base + OGRS3/100).",
                 "per year", 0, 10});
  fields.number("recall_per_year_long", enforcement.recall_per_year_long,
                {"The same for longer sentences.", "per year", 0, 10});
  fields.number("recall_base", enforcement.recall_base,
                {"Weight of that hazard at OGRS3 0; at OGRS3 100 it is higher by 1.", "ratio", 0, 10});
  fields.number(
      "recall_charged_share", enforcement.recall_charged_share,
      {"Share of these recalls that follow a charge, and so vary with /reoffending/level; absent: none.",
       "share", 0, 1});
  fields.number("recall_shape", enforcement.recall_shape, {"Weibull shape of that hazard.", "", 0.2, 5});
  fields.number("extension_weeks_before", enforcement.extension_weeks_before,
                {"How long before the time limit of unpaid work the officer applies for more time where it "
                 "will be needed.",
                 "weeks", 1, 52});
  fields.integer("recall_days", enforcement.recall_days,
                 {"Time after the decision by which the recall report is due.", "working days", 0, 60});
  fields.number("fixed_term_share", enforcement.fixed_term_share,
                {"Recalls for a fixed term; the rest are standard recalls.", "share", 0, 1});
  fields.integer("fixed_term_days_short", enforcement.fixed_term_days_short,
                 {"Fixed term, sentences under 12 months.", "days", 1, 365});
  fields.integer("fixed_term_days_long", enforcement.fixed_term_days_long,
                 {"Fixed term, longer sentences.", "days", 1, 365});
  fields.distribution("standard_recall_weeks", enforcement.standard_recall_weeks,
                      {"Until re-release, or the sentence's end if that is sooner.", "weeks", 0, 520});
}

void describe(core::Fields& fields, Reoffending& reoffending) {
  fields.number("per_year", reoffending.per_year,
                {"Cumulative hazard of a conviction a year after the start, times (base + slope OGRS3/100).",
                 "per year", 0, 10});
  fields.number(
      "level", reoffending.level,
      {"Reoffending in this service relative to others at the same OGRS3; absent: 1.", "ratio", 0.1, 10});
  fields.number("base", reoffending.base, {"Weight at OGRS3 0.", "ratio", 0, 10});
  fields.number("slope", reoffending.slope, {"Rise of the weight over 100 points of OGRS3.", "ratio", 0, 10});
  fields.number("shape", reoffending.shape,
                {"Weibull shape; below 1 the hazard falls with time.", "", 0.2, 5});
  fields.number("weeks_to_court", reoffending.weeks_to_court,
                {"From the offence to the sentence.", "weeks", 0, 104});
  fields.number("revoked_share", reoffending.revoked_share,
                {"Convictions that end the order or the supervision.", "share", 0, 1});
}

void describe(core::Fields& fields, RiskChanges& changes) {
  fields.number("per_year_low", changes.per_year_low,
                {"Changes in risk of serious harm, low risk cases.", "per case and year", 0, 50});
  fields.number("per_year_medium", changes.per_year_medium,
                {"The same, medium risk cases.", "per case and year", 0, 50});
  fields.number("escalated_share", changes.escalated_share,
                {"Changes at medium that take the case to the National Probation Service.", "share", 0, 1});
  fields.number("raised_share", changes.raised_share,
                {"Changes at low that raise the case to medium.", "share", 0, 1});
  fields.number("lowered_share", changes.lowered_share,
                {"Changes at medium that lower the case to low.", "share", 0, 1});
  fields.number(
      "noticed_at_contact_share", changes.noticed_at_contact_share,
      {"Chance that a contact kept, given in full depth, brings a change to light.", "share", 0, 0.99});
  fields.number("noticed_at_work_share", changes.noticed_at_work_share,
                {"The same for a day of unpaid work.", "share", 0, 0.99});
  fields.number("noticed_by_checks_share", changes.noticed_by_checks_share,
                {"The same for an answer to a check.", "share", 0, 0.99});
  fields.number(
      "reported_share", changes.reported_share,
      {"Share of changes that police or children's services report without being asked.", "share", 0, 1});
  fields.distribution(
      "answer_days", changes.answer_days,
      {"Time until police or children's services report, or answer a check; rounded to whole days.", "days",
       0, 120});
  fields.integer("in_time_days", changes.in_time_days,
                 {"A change noticed within this time counts as noticed in time.", "days", 0, 365});
  fields.integer("review_days", changes.review_days,
                 {"Time after a change is noticed by which a review is due.", "working days", 1, 60});
  fields.number("home_visit_share", changes.home_visit_share,
                {"Share of noticed changes that need a home visit.", "share", 0, 1});
  fields.number("agency_meeting_share", changes.agency_meeting_share,
                {"Share of noticed changes that need a meeting with other agencies.", "share", 0, 1});
  fields.texts("check_flags", changes.check_flags,
               {"Flags that call for checks at the start and after a change."});
  fields.number("home_visits_per_year_low", changes.home_visits_per_year_low,
                {"Home visits needed, low risk cases.", "per case and year", 0, 52});
  fields.number("home_visits_per_year_medium", changes.home_visits_per_year_medium,
                {"The same, medium risk cases.", "per case and year", 0, 52});
  fields.number("agency_meetings_per_year", changes.agency_meetings_per_year,
                {"Meetings with other agencies, cases at high intensity.", "per case and year", 0, 52});
  fields.number("transferred_per_year", changes.transferred_per_year,
                {"Cases that move to another area, or die.", "per case and year", 0, 10});
}

void describe(core::Fields& fields, NewSentences& sentences) {
  fields.number(
      "resentenced_share", sentences.resentenced_share,
      {"Share of orders revoked for a new offence where another order is made; the rest go to custody.",
       "share", 0, 1});
  fields.number("resentenced_after_breach_share", sentences.resentenced_after_breach_share,
                {"The same for orders revoked for a breach.", "share", 0, 1});
  fields.number("second_order_share", sentences.second_order_share,
                {"Share of convictions that do not revoke the order where another order is made in addition.",
                 "share", 0, 1});
  fields.number("more_requirements_share", sentences.more_requirements_share,
                {"Share of breached orders that continue with more requirements.", "share", 0, 1});
  fields.number("more_weeks", sentences.more_weeks,
                {"How much longer such an order becomes, if no unpaid work is outstanding.", "weeks", 0, 26});
  fields.number("more_hours", sentences.more_hours,
                {"Hours of unpaid work added, if some are outstanding.", "hours", 0, 100});
}

void describe(core::Fields& fields, RecordedRisk& recorded) {
  fields.number("too_low_share", recorded.too_low_share,
                {"Share of cases recorded as low risk at the start that are truly medium.", "share", 0, 1});
  fields.number("too_high_share", recorded.too_high_share,
                {"Share of cases recorded as medium risk at the start that are truly low.", "share", 0, 1});
  fields.number("found_share", recorded.found_share,
                {"Share of errors that an assessment or review in full depth finds; with less depth fewer.",
                 "share", 0, 1});
}

void describe(core::Fields& fields, TaskMinutes& minutes) {
  fields.numbers("minutes", minutes.minutes, {"At low, middle and high intensity.", "minutes", 0, 2400}, 3);
}

void describe(core::Fields& fields, DueDays& days) {
  constexpr char const* unit = "working days";
  fields.integer("allocation", days.allocation,
                 {"Reading the file of a case that has been allocated.", unit, 0, 60});
  fields.integer("induction", days.induction, {"Induction one to one.", unit, 0, 60});
  fields.integer("first_meeting", days.first_meeting,
                 {"First meeting, after the first appointment kept.", unit, 0, 60});
  fields.integer("referral", days.referral,
                 {"Referral to a partner, or to those who treat the person.", unit, 0, 60});
  fields.integer("warning", days.warning, {"Warning after an absence, letter included.", unit, 0, 60});
  fields.integer("checks", days.checks, {"Checks with police and children's services.", unit, 0, 60});
  fields.integer("home_visit", days.home_visit, {"Home visit.", unit, 0, 60});
  fields.integer("home_visit_out_of_contact", days.home_visit_out_of_contact,
                 {"Home visit to somebody who cannot be found.", unit, 0, 60});
  fields.integer("agency_meeting", days.agency_meeting, {"Meeting with other agencies.", unit, 0, 60});
  fields.integer("agency_meeting_after_change", days.agency_meeting_after_change,
                 {"Meeting with other agencies after a change in risk.", unit, 0, 60});
}

void describe(core::Fields& fields, Work& work) {
  fields.map("tasks", work.tasks, {"Officer time by task."});
  fields.object("due_days", work.due_days,
                {"Time within which officers should do tasks that have no other deadline."});
  fields.number(
      "review_notice_weeks", work.review_notice_weeks,
      {"Notice for reviews: officers are asked for each this long before it is due.", "weeks", 0, 26});
  fields.number("transfer_weeks", work.transfer_weeks,
                {"Time after a change of officer within which the old and the new officer should complete "
                 "the transfer.",
                 "weeks", 0, 26});
  fields.number("layer_one_minutes", work.layer_one_minutes,
                {"Officer time for an assessment at layer 1.", "minutes", 0, 2400});
  fields.number("breach_pack_unpaid_work_minutes", work.breach_pack_unpaid_work_minutes,
                {"Officer time for a breach of stand-alone unpaid work.", "minutes", 0, 2400});
  fields.numbers("weekly_minutes", work.weekly_minutes,
                 {"E-mail, telephone and partners for each week a case is held in an office, by intensity.",
                  "minutes", 0, 600},
                 3);
  fields.number(
      "hub_unpaid_work_weekly_minutes", work.hub_unpaid_work_weekly_minutes,
      {"Routine officer time for stand-alone unpaid work, in addition to tasks.", "minutes a week", 0, 600});
  fields.number("hub_custody_weekly_minutes", work.hub_custody_weekly_minutes,
                {"Routine officer time for custody, in addition to tasks.", "minutes a week", 0, 600});
  fields.number("hub_telephone_weekly_minutes", work.hub_telephone_weekly_minutes,
                {"Routine officer time for cases in telephone contact, in addition to tasks.",
                 "minutes a week", 0, 600});
  fields.number("out_of_contact_weekly_minutes", work.out_of_contact_weekly_minutes,
                {"Officer time for cases under warrant or recalled.", "minutes a week", 0, 600});
  fields.number("least_depth_share", work.least_depth_share,
                {"Under pressure, officers give work down to this share of its minutes, and never less.",
                 "share", 0.05, 1});
}

}  // namespace caseflow::scenario
