#include "model/scenario/question/workforce.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, Site& site) {
  fields.text("label", site.label, {"What people call it, where its name here does not say so."});
  fields.choice("kind", site.kind, site_kind_words, {"What the site is."});
  fields.number("area_share", site.area_share,
                {"Share of the service's cases that live in its area; 0 for a hub.", "share", 0, 1});
  fields.text("hub", site.hub, {"The hub that serves its area; absent with one hub: that one."});
  fields.text(
      "centre", site.centre,
      {"For a neighbourhood centre or community hub: the local management centre that runs its area's "
       "groups and, where no post is here, whose officers see people here."});
  fields.number(
      "travel_minutes", site.travel_minutes,
      {"Travel time of an officer of the centre for each appointment kept here.", "minutes", 0, 240});
  fields.integer("evenings", site.evenings,
                 {"Evenings a week on which groups can be run here; absent: as /group_work/evenings.",
                  "evenings a week", 0, 5});
}

void describe(core::Fields& fields, Training& training) {
  fields.text("becomes", training.becomes, {"The grade they qualify for."});
  fields.numbers("steps", training.steps, {"Share of a full caseload in each step.", "share", 0, 1});
  fields.number("step_months", training.step_months, {"Length of a step.", "months", 0.5, 36});
}

void describe(core::Fields& fields, Agency& agency) {
  fields.number("leaving_per_year", agency.leaving_per_year,
                {"Agency staff who leave in a year.", "per officer and year", 0, 10});
  fields.number("lead_months", agency.lead_months,
                {"From a vacancy to a person in post, on average.", "months", 0, 60});
  fields.number("newcomer_share", agency.newcomer_share,
                {"Share who are new to the work; the rest arrive experienced.", "share", 0, 1});
}

void describe(core::Fields& fields, Posts& posts) {
  fields.text("site", posts.site, {"A site of this scenario."});
  fields.text("grade", posts.grade, {"PO, PSO, or any other name that bands may be held by."});
  describe_staffing(fields, posts, {"Officers in post on the first day with officers.", "FTE", 0, 2000});
  fields.number("target_caseload", posts.target_caseload,
                {"Cases an officer should hold, instead of the grade's target.", "cases per FTE", 1, 1000});
  fields.boolean("agency", posts.agency, {"Whether agency staff hold them; /workforce/agency then applies."});
  fields.number("leaving_per_year", posts.leaving_per_year,
                {"Instead of the workforce's.", "per officer and year", 0, 10});
  fields.number("lead_months", posts.lead_months,
                {"Mean time to recruit, instead of the workforce's, with the same spread.", "months", 0, 60});
  fields.number("newcomer_share", posts.newcomer_share, {"Instead of the workforce's.", "share", 0, 1});
  fields.object("specialism", posts.specialism,
                {"Cases that go to these officers first, while they have room; other cases come last."});
  fields.object("training", posts.training, {"For trainees: how they grow into another grade."});
}

void describe(core::Fields& fields, Sickness& sickness) {
  fields.number("days_per_year", sickness.days_per_year,
                {"Sickness of a full-time person.", "working days a year", 0, 200});
  fields.distribution(
      "spell_days", sickness.spell_days,
      {"Length of a spell; a fraction of a day is the chance of one more day.", "working days", 0.5, 250});
  fields.integer("reallocate_after_days", sickness.reallocate_after_days,
                 {"Absence after which the cases go to colleagues.", "working days", 1, 250});
}

void describe(core::Fields& fields, Recruitment& recruitment) {
  fields.distribution("lead_months", recruitment.lead_months,
                      {"From a vacancy to a person in post.", "months", 0, 60});
  fields.number("newcomer_share", recruitment.newcomer_share,
                {"Share of recruits who are new to the work; the rest arrive experienced.", "share", 0, 1});
  fields.number("weeks_without_cases", recruitment.weeks_without_cases,
                {"Induction of a newcomer.", "weeks", 0, 52});
  fields.numbers("steps", recruitment.steps,
                 {"Share of a full caseload in each step after the induction.", "share", 0.01, 1});
  fields.number("step_weeks", recruitment.step_weeks, {"Length of a step.", "weeks", 0.2, 52});
  fields.number("newcomer_months", recruitment.newcomer_months,
                {"Time for which assessments and reviews take a newcomer longer.", "months", 0, 60});
  fields.number("newcomer_minutes_ratio", recruitment.newcomer_minutes_ratio,
                {"Factor by which they take longer.", "ratio", 1, 5});
}

void describe(core::Fields& fields, Workforce& workforce) {
  fields.map("posts", workforce.posts, {"Case-holding posts."});
  fields.named_numbers("target_caseloads", workforce.target_caseloads,
                       {"Cases an officer of each grade should hold, where its posts name no number.",
                        "cases per FTE", 1, 1000});
  fields.number("working_day_minutes", workforce.working_day_minutes,
                {"Contracted day, full time.", "minutes", 60, 720});
  fields.number("casework_share", workforce.casework_share,
                {"Share of the day left for case work.", "share", 0.05, 1});
  fields.number("overtime_share", workforce.overtime_share,
                {"Authorised overtime at most, as a share of the day.", "share", 0, 1});
  fields.number("leave_days_per_year", workforce.leave_days_per_year,
                {"Annual leave, full time.", "working days a year", 0, 120});
  fields.numbers(
      "leave_spell_days", workforce.leave_spell_days,
      {"Length of a spell of leave; spells are scaled to the year's total.", "working days", 0.5, 60});
  fields.numbers("leave_season", workforce.leave_season,
                 {"Relative weight of each month, January first.", "weight", 0, 100}, 12);
  fields.number("training_days_per_year", workforce.training_days_per_year,
                {"Training, full time.", "working days a year", 0, 120});
  fields.object("sickness", workforce.sickness, {"Sickness."});
  fields.number("leaving_per_year", workforce.leaving_per_year,
                {"Officers who leave in a year.", "per officer and year", 0, 10});
  fields.object("recruitment", workforce.recruitment, {"How vacancies are filled."});
  fields.object("agency", workforce.agency, {"Agency staff."});
  fields.number("women_share", workforce.women_share, {"Officers who are women.", "share", 0, 1});
  fields.object("management", workforce.management, {"Work of managers for cases and officers."});
  fields.number("cover_share", workforce.cover_share,
                {"Share of contacts due while the officer is away that a colleague takes.", "share", 0, 1});
}

double target_caseload(Workforce const& workforce, Posts const& posts) {
  if (posts.target_caseload) return *posts.target_caseload;
  auto const of_grade = workforce.target_caseloads.find(posts.grade);
  return of_grade == workforce.target_caseloads.end() ? 0 : of_grade->second;
}

}  // namespace caseflow::scenario
