#include "model/scenario/question/interventions.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, UnpaidWorkTeam& team) {
  fields.text("label", team.label, {"What people call it, where its name here does not say so."});
  fields.texts("sites", team.sites, {"Offices whose cases work in its groups."});
  describe_staffing(fields, team, {"Supervisors in post on the first day with officers.", "FTE", 0, 1000},
                    "supervisors_fte");
  fields.number("group_size", team.group_size,
                {"Places for each supervisor and day; a team's places are rounded to whole ones each day.",
                 "places", 1, 50});
  fields.integer("vehicles", team.vehicles,
                 {"Vehicles, each of which takes one group to its work.", "vehicles", 0, 1000});
}

namespace {

/// Absences, and the time within which the hours must be worked.
void describe_limits(core::Fields& fields, UnpaidWork& work) {
  fields.number(
      "unacceptable_median", work.unacceptable_median,
      {"Median chance of an unacceptable absence from a session at OGRS3 50.", "share", 0.0001, 0.9});
  fields.number("unacceptable_spread", work.unacceptable_spread, {"Spread between persons.", "logit", 0, 5});
  fields.number("acceptable_share", work.acceptable_share,
                {"Sessions missed for an acceptable reason.", "share", 0, 0.9});
  fields.number("limit_months", work.limit_months,
                {"Time within which the hours must be worked.", "months", 1, 36});
  fields.number("extension_share", work.extension_share,
                {"Share of unfinished requirements that the court extends.", "share", 0, 1});
  fields.number("extension_weeks", work.extension_weeks,
                {"How much longer they then have.", "weeks", 1, 104});
}

}  // namespace

void describe(core::Fields& fields, UnpaidWork& work) {
  fields.map("teams", work.teams, {"Teams of supervisors."});
  fields.number("overbooking_share", work.overbooking_share,
                {"Bookings as a share of the group places planned for a day.", "share", 0.1, 3});
  fields.number("cover_share", work.cover_share,
                {"Share of a supervisor's sick days that are covered.", "share", 0, 1});
  fields.number("vacancies_booked_share", work.vacancies_booked_share,
                {"Share of the group days of vacant posts and of supervisors on leave for which people are "
                 "booked when no other day is free.",
                 "share", 0, 1});
  fields.number("vehicle_failure_share", work.vehicle_failure_share,
                {"Share of days on which a vehicle that was counted on does not run.", "share", 0, 1});
  fields.number(
      "cancelled_share", work.cancelled_share,
      {"Share of days on which a group's project is called off too late to arrange another.", "share", 0, 1});
  fields.number("within_reach_share", work.within_reach_share,
                {"Chance that a vehicle or a place that another group of the team can spare is near enough.",
                 "share", 0, 1});
  fields.number("individual_share", work.individual_share,
                {"Cases in individual placements, which need no group place.", "share", 0, 1});
  fields.number(
      "education_hours_share", work.education_hours_share,
      {"Hours credited for education, training and employment; the law allows a fifth.", "share", 0, 0.2});
  fields.number("offered_share", work.offered_share,
                {"Share of weeks in which the person can be offered a day.", "share", 0.01, 1});
  fields.number("offered_share_in_work", work.offered_share_in_work,
                {"The same for a person who works in office hours.", "share", 0.01, 1});
  fields.number("day_hours", work.day_hours, {"Hours credited for a day.", "hours", 1, 10});
  fields.number("intensive_share", work.intensive_share,
                {"Cases that work two days a week, of those from intensive_from upwards who are not in work "
                 "in office hours.",
                 "share", 0, 1});
  fields.number("intensive_from", work.intensive_from,
                {"Risk of reoffending from which intensive working is used.", "OGRS3", 0, 100});
  fields.number("intensive_from_hours", work.intensive_from_hours,
                {"Orders from this length upwards are always worked intensively.", "hours", 40, 1000});
  fields.integer(
      "assessment_days", work.assessment_days,
      {"Time after allocation by which the assessment before the placement is due.", "working days", 1, 60});
  fields.number("start_days_mean", work.start_days_mean,
                {"From the working day after the allocation to the first day on offer (geometric).",
                 "working days", 0, 60});
  fields.integer("booking_days", work.booking_days,
                 {"Days from a planned day within which the first day with a place in a group is booked.",
                  "days", 1, 90});
  describe_limits(fields, work);
  fields.number(
      "other_provider_share", work.other_provider_share,
      {"Attendances of people managed by other providers, who use places, as a ratio to this service's own.",
       "share", 0, 2});
}

void describe(core::Fields& fields, Prison& prison) {
  fields.text("label", prison.label, {"What people call it, where its name here does not say so."});
  fields.number("share", prison.share,
                {"Share of the service's receptions; they add up to 1.", "share", 0, 1});
  fields.object(
      "when", prison.when,
      {"Whom it takes, in proportion to the shares of all that take them; absent: everybody. Who fits "
       "none is received anywhere."});
  describe_staffing(fields, prison,
                    {"Through the Gate workers in post on the first day with officers.", "FTE", 0, 500},
                    "workers_fte");
}

void describe(core::Fields& fields, Places& places) {
  fields.number("needed_share", places.needed_share,
                {"Needs that can be met for which a place is needed.", "share", 0, 1});
  fields.number("per_100_releases", places.per_100_releases,
                {"Places offered for each 100 receptions a year at demand level 1.", "places", 0, 1000});
}

void describe(core::Fields& fields, Need& need) {
  fields.text("label", need.label,
              {"What people call it within a sentence, where its name here does not say so."});
  fields.number("share", need.share, {"Prisoners who have it at OGRS3 50.", "share", 0, 1});
  fields.number("slope", need.slope, {"Rise of the logit over 100 points of OGRS3.", "logit", -10, 10});
  fields.boolean("settles", need.settles,
                 {"Whether a person who has it unmet is not released to settled accommodation."});
  fields.number("minutes", need.minutes, {"A worker's time on it.", "minutes", 0, 1200});
  fields.number("from_weeks", need.from_weeks,
                {"How long before release work on it can begin.", "weeks", 0, 52});
  fields.integer("priority", need.priority,
                 {"Which need comes first where workers are short; 0 first.", "", 0, 99});
  fields.number(
      "met_share", need.met_share,
      {"Share of needs worked on that are met, where a place outside is found for those who need one.",
       "share", 0, 1});
  fields.object("places", need.places, {"Places that others have to offer, such as homes."});
  fields.number("lost_on_recall_share", need.lost_on_recall_share,
                {"Share of recalls after which it is needed again.", "share", 0, 1});
}

void describe(core::Fields& fields, NoFixedAbode& nowhere) {
  fields.number(
      "share", nowhere.share,
      {"Releases to no fixed abode, of those that are not to settled accommodation.", "share", 0, 1});
  fields.text("flag", nowhere.flag, {"A flag of the profile that such a release sets and any other clears."});
}

void describe(core::Fields& fields, ThroughTheGate& gate) {
  fields.map("prisons", gate.prisons, {"Prisons and their workers."});
  fields.number(
      "workers_per_100_receptions", gate.workers_per_100_receptions,
      {"Workers, all in post, for every 100 of /demand/receptions_per_year, in each prison by its "
       "share; absent: as each prison says. Fits every service, so that a layer can bring the staff "
       "that its service in prisons needs.",
       "FTE per 100 receptions", 0, 100});
  fields.map("needs", gate.needs, {"What prisoners may need for their release."});
  fields.number("worker_minutes_per_day", gate.worker_minutes_per_day,
                {"Time with prisoners of a full-time worker.", "minutes", 1, 720});
  fields.number("screening_minutes", gate.screening_minutes,
                {"Screening and plan on reception.", "minutes", 0, 600});
  fields.number("plan_minutes", gate.plan_minutes, {"Review of the plan before release.", "minutes", 0, 600});
  fields.number("rerelease_plan_minutes", gate.rerelease_plan_minutes,
                {"The same before release from a recall.", "minutes", 0, 600});
  fields.number("handover_minutes", gate.handover_minutes, {"Handover to the officer.", "minutes", 0, 600});
  fields.integer("plan_days", gate.plan_days,
                 {"Time after reception by which screening and plan are due.", "working days", 1, 60});
  fields.number("plan_from_weeks", gate.plan_from_weeks,
                {"How long before release the review of the plan begins.", "weeks", 0, 52});
  fields.number("handover_weeks", gate.handover_weeks,
                {"How long before release the case is handed over to the officer.", "weeks", 0, 52});
  fields.number("settled_without_need_share", gate.settled_without_need_share,
                {"Settled accommodation among those without a need.", "share", 0, 1});
  fields.object("no_fixed_abode", gate.no_fixed_abode,
                {"Where people go who are not released to settled accommodation; absent: nowhere."});
  fields.number("others_share", gate.others_share,
                {"Receptions of people managed by other providers, for whom the workers work too, as a ratio "
                 "to this service's own.",
                 "share", 0, 5});
}

}  // namespace caseflow::scenario
