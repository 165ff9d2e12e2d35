#include "model/scenario/question/group_work.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, Group& group) {
  fields.object("suitable", group.suitable, {"The cases it is for."});
  fields.boolean("accredited", group.accredited,
                 {"An accredited programme; otherwise a rehabilitation activity."});
  fields.number("referred_share", group.referred_share,
                {"Suitable cases that are referred; of orders, to an activity, those with activity days.",
                 "share", 0, 1});
  fields.integer("sessions", group.sessions, {"Sessions of a run.", "sessions", 1, 120});
  fields.integer("sessions_a_week", group.sessions_a_week, {"On different days.", "sessions a week", 1, 5});
  fields.number(
      "evening_share", group.evening_share,
      {"Runs held in the evening; people who work in office hours attend no others.", "share", 0, 1});
  fields.integer("tutors", group.tutors,
                 {"Tutors that a session needs; 0 where partners deliver it.", "tutors", 0, 4});
  fields.number("tutor_minutes", group.tutor_minutes,
                {"Of each tutor for a session, with preparation and record.", "minutes", 0, 600});
  fields.integer("places", group.places, {"Places in a run.", "places", 1, 100});
  fields.integer("least_booked", group.least_booked,
                 {"A run with fewer is put off a week.", "places", 0, 100});
  fields.number("run_every_weeks", group.run_every_weeks,
                {"Between the starts of runs at an office.", "weeks", 1, 104});
  fields.number("from_week", group.from_week, {"Earliest referral in the sentence.", "weeks", 0, 104});
  fields.integer("dropped_after_missed", group.dropped_after_missed,
                 {"Sessions missed, and not made up, at which the place is lost.", "sessions", 1, 100});
}

void describe(core::Fields& fields, TutorTeam& team) {
  fields.texts("sites", team.sites, {"Offices whose groups it runs."});
  describe_staffing(fields, team, {"Tutors in post on the first day with officers.", "FTE", 0, 1000},
                    "tutors_fte");
}

void describe(core::Fields& fields, GroupWork& work) {
  fields.map("teams", work.teams, {"Teams of tutors."});
  fields.number("session_time_share", work.session_time_share,
                {"Of a tutor's day, for sessions with preparation and record.", "share", 0.05, 1});
  fields.number("cover_share", work.cover_share,
                {"Sick days of a tutor for which a colleague who is free that day steps in.", "share", 0, 1});
  fields.integer("rooms", work.rooms, {"Groups that an office has room for at a time.", "rooms", 1, 50});
  fields.integer("evenings", work.evenings, {"On which an office is open.", "evenings a week", 0, 5});
  fields.integer("catch_ups", work.catch_ups,
                 {"Sessions that a person can make up in a run.", "sessions", 0, 50});
  fields.number("catch_up_minutes", work.catch_up_minutes, {"Of a tutor.", "minutes", 1, 600});
  fields.number(
      "absences_enforced_share", work.absences_enforced_share,
      {"Unacceptable absences from groups that count towards enforcement as those from appointments "
       "do; the rest are only warned.",
       "share", 0, 1});
  fields.number(
      "one_to_one_after_weeks", work.one_to_one_after_weeks,
      {"Without a group for so long, the officer works the activity days one to one.", "weeks", 0, 104});
  fields.number(
      "referral_spread_weeks", work.referral_spread_weeks,
      {"After a group's earliest week, over which referrals to it spread evenly.", "weeks", 0, 104});
  fields.integer("hours_kept_days", work.hours_kept_days,
                 {"Where an accredited programme is short of tutors' hours, other groups do not begin for so "
                  "long.",
                  "days", 0, 90});
}

}  // namespace caseflow::scenario
