#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/question/operating_model.hpp"
#include "model/scenario/question/staffing.hpp"

namespace caseflow::scenario {

/// Sessions of a group that one tutor holds with one person.
struct IndividualSessions {
  int before = 0;      ///< To prepare for the group; nobody begins it without them.
  int during = 0;      ///< Spread evenly over the sessions of the group.
  double minutes = 0;  ///< Of the tutor, with preparation and record.
};
void describe(core::Fields& fields, IndividualSessions& sessions);

/// A group or accredited programme, run again and again where enough people wait; or a menu that officers
/// work one to one.
struct Group {
  Match suitable;
  bool accredited = false;
  double referred_share = 0;                   ///< Of suitable cases; of orders, those with activity days.
  std::optional<double> other_provider_share;  ///< Referrals of cases that others manage, over ours.
  std::optional<double> one_to_one_minutes;    ///< Of the officer for a session; absent: a group.
  int sessions = 0;                            ///< Of the group, without the individual ones.
  std::optional<int> module_sessions;          ///< People join at the start of each module; absent: of a run.
  std::optional<IndividualSessions> individual;
  int sessions_a_week = 0;             ///< At most 5.
  double evening_share = 0;            ///< Of its runs, that may be held in the evening.
  int tutors = 0;                      ///< That a session needs; 0 where partners deliver it.
  double tutor_minutes = 0;            ///< Of each tutor for a session, with preparation and record; or of a
                                       ///< partner, of the hours that are paid for.
  int places = 0;                      ///< A run.
  int least_booked = 0;                ///< A run begins as soon as so many wait.
  double run_every_weeks = 0;          ///< Between the starts of runs at a site, at least.
  double from_week = 0;                ///< Earliest start in the sentence.
  std::optional<int> catch_ups;        ///< Sessions that a person can make up; absent: as in other groups.
  int dropped_after_missed = 0;        ///< Sessions missed, and not made up, before the place is lost.
  std::optional<int> restarts;         ///< Times that somebody who lost the place waits for another.
  std::optional<double> absence_odds;  ///< Of unacceptable absences, over those from appointments; absent: 1.
  std::optional<std::string> label{};  ///< What people call it; absent: its name in the scenario.
};
void describe(core::Fields& fields, Group& group);

/// Whether partners deliver a group, in their own place and in hours that the service pays for.
bool by_partners(Group const& group);

/// An organisation whose hours a service pays for: a women's centre, a charity of mentors.
struct Partner {
  std::vector<std::string> sites;      ///< Offices whose people it sees, near each; empty: all.
  std::vector<std::string> groups;     ///< That it delivers; empty: all that partners deliver.
  double hours_per_week = 0;           ///< Of sessions, at all its places together; 0: it is closed.
  std::optional<std::string> label{};  ///< What people call it; absent: its name in the scenario.
};
void describe(core::Fields& fields, Partner& partner);

/// Tutors who run the groups of some of the sites.
struct TutorTeam : Staffing {
  std::vector<std::string> sites;
};
void describe(core::Fields& fields, TutorTeam& team);

/// An office where the accredited programmes of several are run.
struct ProgrammeCentre {
  std::vector<std::string> sites;  ///< Whose people come, its own too.
};
void describe(core::Fields& fields, ProgrammeCentre& centre);

/// What lies between a referral and the first session of a group that tutors run; of one that partners
/// deliver, the take-up alone.
struct Joining {
  double reading_minutes = 0;  ///< Of a tutor: to read a referral, decide, and answer the officer.
  double declined_share = 0;   ///< Of referrals that are read.
  double notice_weeks = 0;     ///< From the decision to the first appointment or session, at least.
  double take_up_share = 0;    ///< Of invitations, by somebody as motivated as on the day of the referral.
  int invitations = 0;         ///< To one person, of which none is taken up, before the referral ends.
};
void describe(core::Fields& fields, Joining& joining);

/// How motivation changes while people wait for a group: in log odds, of taking up an invitation and of
/// coming to a session. It is 0 on the day of the referral.
struct Motivation {
  double lost_per_week = 0;                   ///< Of the wait for the first session.
  double gained_per_tutor_preparation = 0;    ///< By an individual session with a tutor before the group.
  double gained_per_officer_preparation = 0;  ///< By an appointment at which the officer prepares the person.
  double gained_at_most = 0;                  ///< By both together.
  double officer_preparation_share = 0;    ///< Appointments with people who wait at which officers do so, as
                                           ///< used to involving people as officers are on average.
  double officer_preparation_minutes = 0;  ///< Of the officer, beside the appointment's own.
};
void describe(core::Fields& fields, Motivation& motivation);

/// What groups are run with, and what happens where nobody comes or no group is free.
struct GroupWork {
  std::map<std::string, TutorTeam> teams;
  std::map<std::string, ProgrammeCentre> programme_centres;  ///< By the office; others run their own.
  std::map<std::string, Partner> partners;
  double session_time_share = 0;     ///< Of a tutor's day, for sessions with preparation and record.
  double individual_time_share = 0;  ///< Of that, kept for what is one to one.
  double cover_share = 0;  ///< Absences of a tutor for which a colleague who is free at that time steps in.
  int rooms = 0;           ///< Groups that an office has room for at a time.
  int evenings = 0;        ///< On which an office is open, a week, unless the site says otherwise.
  int catch_ups = 0;       ///< Sessions that a person can make up in a run.
  double catch_up_minutes = 0;         ///< Of a tutor.
  double absences_enforced_share = 0;  ///< Unacceptable absences that count like those from appointments.
  double one_to_one_after_weeks = 0;   ///< Without a group, the officer works the activity days.
  double referral_spread_weeks = 0;    ///< After a group's earliest week, over which referrals spread.
  int hours_kept_days = 0;             ///< Tutors' hours that a programme wants are left to it for so long.
  double reading_time_share = 0;       ///< Of a tutor's day, for referrals; beside the share for sessions.
  Joining joining_programmes, joining_activities;
  Motivation motivation;
};
void describe(core::Fields& fields, GroupWork& work);

}  // namespace caseflow::scenario
