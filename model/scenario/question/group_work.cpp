#include "model/scenario/question/group_work.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, IndividualSessions& sessions) {
  fields.integer(
      "before", sessions.before,
      {"Individual sessions to prepare for the group; nobody begins without them.", "sessions", 0, 12});
  fields.integer(
      "during", sessions.during,
      {"Individual sessions during the group, spread evenly over its sessions.", "sessions", 0, 60});
  fields.number("minutes", sessions.minutes,
                {"Time of one tutor for each, with preparation and record.", "minutes", 1, 600});
}

void describe(core::Fields& fields, Group& group) {
  fields.text("label", group.label, {"What people call it, where its name here does not say so."});
  fields.object("suitable", group.suitable, {"The cases it is for."});
  fields.boolean("accredited", group.accredited,
                 {"An accredited programme; otherwise a rehabilitation activity."});
  fields.number("referred_share", group.referred_share,
                {"Share of suitable cases that are referred; to an activity, only orders with activity days.",
                 "share", 0, 1});
  fields.number("other_provider_share", group.other_provider_share,
                {"Referrals of people managed by other providers, who use places, as a ratio to this "
                 "service's own; absent: none.",
                 "share", 0, 1});
  fields.number("one_to_one_minutes", group.one_to_one_minutes,
                {"Time of a session that officers work one to one, at an appointment; absent: it is a group.",
                 "minutes", 1, 600});
  fields.integer("sessions", group.sessions,
                 {"Sessions of a run, without individual ones.", "sessions", 1, 120});
  fields.integer(
      "module_sessions", group.module_sessions,
      {"Sessions in a module; people join a run at the start of each; absent: only at the start of the run.",
       "sessions", 1, 120});
  fields.object("individual", group.individual, {"Sessions that one tutor holds with one person."});
  fields.integer("sessions_a_week", group.sessions_a_week,
                 {"Sessions a week, on different days.", "sessions a week", 1, 5});
  fields.number("evening_share", group.evening_share,
                {"Runs that may be held in the evening, where those who wait longest work in office hours, "
                 "who attend no others.",
                 "share", 0, 1});
  fields.integer("tutors", group.tutors,
                 {"Tutors that a session needs; 0 where partners deliver it.", "tutors", 0, 4});
  fields.number("tutor_minutes", group.tutor_minutes,
                {"Time of each tutor for a session, with preparation and record; where partners deliver it, "
                 "of the hours that they are paid for.",
                 "minutes", 0, 600});
  fields.integer("places", group.places, {"Places in a run.", "places", 1, 100});
  fields.integer(
      "least_booked", group.least_booked,
      {"Number of people waiting with whom a run begins, if tutors and a room are free.", "places", 0, 100});
  fields.number("run_every_weeks", group.run_every_weeks,
                {"Least time between the starts of runs at an office.", "weeks", 1, 104});
  fields.number("from_week", group.from_week, {"Earliest referral in the sentence.", "weeks", 0, 104});
  fields.integer(
      "catch_ups", group.catch_ups,
      {"Sessions that a person can make up; absent: as /group_work/catch_ups.", "sessions", 0, 50});
  fields.integer("dropped_after_missed", group.dropped_after_missed,
                 {"Sessions missed and not made up after which the place is lost.", "sessions", 1, 100});
  fields.integer("restarts", group.restarts,
                 {"Times that somebody who lost the place waits for another: after whole modules, those not "
                  "done are left; else from the beginning.",
                  "places", 0, 10});
  fields.number(
      "absence_odds", group.absence_odds,
      {"Odds of an unacceptable absence from its sessions, over those from appointments; absent: 1.", "ratio",
       0.1, 10});
}

bool by_partners(Group const& group) { return group.tutors == 0 && !group.one_to_one_minutes; }

void describe(core::Fields& fields, Partner& partner) {
  fields.text("label", partner.label, {"What people call it, where its name here does not say so."});
  fields.optional_texts("sites", partner.sites,
                        {"Offices whose people it sees, in a place of its own near each; absent: all."});
  fields.optional_texts("groups", partner.groups,
                        {"Groups that it delivers; absent: all that partners deliver."});
  fields.number("hours_per_week", partner.hours_per_week,
                {"Time of sessions that it is paid for, in all its places together; 0: it is closed.",
                 "hours a week", 0, 10000});
}

void describe(core::Fields& fields, TutorTeam& team) {
  fields.texts("sites", team.sites, {"Offices whose groups the team runs."});
  describe_staffing(fields, team, {"Tutors in post on the first day with officers.", "FTE", 0, 1000},
                    "tutors_fte");
}

void describe(core::Fields& fields, ProgrammeCentre& centre) {
  fields.texts("sites", centre.sites, {"Offices whose people attend there, including its own."});
}

void describe(core::Fields& fields, Joining& joining) {
  fields.number(
      "reading_minutes", joining.reading_minutes,
      {"Time of a tutor to read a referral, to decide on it and to answer the officer.", "minutes", 0, 600});
  fields.number("declined_share", joining.declined_share,
                {"Share of referrals read that are not accepted.", "share", 0, 1});
  fields.number("notice_weeks", joining.notice_weeks,
                {"Least time from acceptance to the first appointment or session.", "weeks", 0, 26});
  fields.number(
      "take_up_share", joining.take_up_share,
      {"Share of invitations taken up by people as motivated as on the day of their referral; of groups "
       "that partners deliver, too.",
       "share", 0, 1});
  fields.integer("invitations", joining.invitations,
                 {"Invitations not taken up after which the referral ends.", "invitations", 1, 10});
}

void describe(core::Fields& fields, Motivation& motivation) {
  fields.number(
      "lost_per_week", motivation.lost_per_week,
      {"Log odds of taking up an invitation and of coming to a session that each week of waiting for the "
       "first session takes away.",
       "log odds a week", 0, 1});
  fields.number("gained_per_tutor_preparation", motivation.gained_per_tutor_preparation,
                {"Log odds that each individual session before the group adds.", "log odds", 0, 3});
  fields.number("gained_per_officer_preparation", motivation.gained_per_officer_preparation,
                {"Log odds that each appointment adds at which the officer prepares somebody who waits.",
                 "log odds", 0, 3});
  fields.number("gained_at_most", motivation.gained_at_most,
                {"Log odds that all preparation adds at most.", "log odds", 0, 5});
  fields.number("officer_preparation_share", motivation.officer_preparation_share,
                {"Share of appointments with people who wait for a group at which the officer prepares and "
                 "motivates them; more with officers who are more used to involving people.",
                 "share", 0, 1});
  fields.number("officer_preparation_minutes", motivation.officer_preparation_minutes,
                {"Time of the officer that this adds to the appointment.", "minutes", 0, 120});
}

void describe(core::Fields& fields, GroupWork& work) {
  fields.map("teams", work.teams, {"Teams of tutors."});
  fields.optional_map(
      "programme_centres", work.programme_centres,
      {"Offices where the accredited programmes of several are run; the people of others have "
       "them where their groups are."});
  fields.map("partners", work.partners,
             {"Organisations that deliver groups without tutors; where there is none for a group, nobody is "
              "referred to it."});
  fields.number("session_time_share", work.session_time_share,
                {"Share of a tutor's day for sessions, with preparation and record.", "share", 0.05, 1});
  fields.number(
      "individual_time_share", work.individual_time_share,
      {"Share of that time kept for one-to-one work: preparation, individual and catch-up sessions.", "share",
       0, 0.9});
  fields.number("cover_share", work.cover_share,
                {"Share of a tutor's sick days on which a free colleague steps in.", "share", 0, 1});
  fields.integer("rooms", work.rooms,
                 {"Number of groups for which an office has room at a time.", "rooms", 1, 50});
  fields.integer("evenings", work.evenings,
                 {"Evenings a week on which an office is open, unless its site says otherwise.",
                  "evenings a week", 0, 5});
  fields.integer("catch_ups", work.catch_ups,
                 {"Sessions that a person can make up in a run.", "sessions", 0, 50});
  fields.number("catch_up_minutes", work.catch_up_minutes,
                {"Tutor time for a catch-up session.", "minutes", 1, 600});
  fields.number(
      "absences_enforced_share", work.absences_enforced_share,
      {"Unacceptable absences from groups that count towards enforcement as those from appointments "
       "do; the rest are only warned.",
       "share", 0, 1});
  fields.number(
      "one_to_one_after_weeks", work.one_to_one_after_weeks,
      {"Time without a group after which the officer works the activity days one to one.", "weeks", 0, 104});
  fields.number(
      "referral_spread_weeks", work.referral_spread_weeks,
      {"Time after a group's earliest week over which referrals to it are spread evenly.", "weeks", 0, 104});
  fields.integer(
      "hours_kept_days", work.hours_kept_days,
      {"Time for which other groups do not begin where an accredited programme is short of tutors' hours.",
       "days", 0, 90});
  fields.number(
      "reading_time_share", work.reading_time_share,
      {"Share of a tutor's day for reading referrals, beside the share for sessions; what does not fit "
       "waits for time that sessions leave.",
       "share", 0, 0.5});
  fields.object("joining",
                [&work](core::Fields& inside) {
                  inside.object("programmes", work.joining_programmes, {"For accredited programmes."});
                  inside.object("activities", work.joining_activities, {"For all other groups."});
                },
                {"What lies between a referral and the first session of a group that tutors run."});
  fields.object("motivation", work.motivation,
                {"How motivation changes while people wait, from what it is on the day of the referral."});
}

}  // namespace caseflow::scenario
