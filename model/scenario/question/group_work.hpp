#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/question/operating_model.hpp"
#include "model/scenario/question/staffing.hpp"

namespace caseflow::scenario {

/// A group or accredited programme, run again and again at every office.
struct Group {
  Match suitable;
  bool accredited = false;
  double referred_share = 0;  ///< Of suitable cases; of orders, those with activity days.
  int sessions = 0;
  int sessions_a_week = 0;       ///< At most 5.
  double evening_share = 0;      ///< Of its runs, held in the evening.
  int tutors = 0;                ///< That a session needs; 0 where partners deliver it.
  double tutor_minutes = 0;      ///< Of each tutor for a session, with preparation and record.
  int places = 0;                ///< A run.
  int least_booked = 0;          ///< A run with fewer is put off.
  double run_every_weeks = 0;    ///< Between the starts of runs at a site.
  double from_week = 0;          ///< Earliest start in the sentence.
  int dropped_after_missed = 0;  ///< Sessions missed, and not made up, before the place is lost.
};
void describe(core::Fields& fields, Group& group);

/// Tutors who run the groups of some of the sites.
struct TutorTeam : Staffing {
  std::vector<std::string> sites;
};
void describe(core::Fields& fields, TutorTeam& team);

/// What groups are run with, and what happens where nobody comes or no group is free.
struct GroupWork {
  std::map<std::string, TutorTeam> teams;
  double session_time_share = 0;  ///< Of a tutor's day, for sessions with preparation and record.
  double cover_share = 0;  ///< Absences of a tutor for which a colleague who is free at that time steps in.
  int rooms = 0;           ///< Groups that an office has room for at a time.
  int evenings = 0;        ///< On which an office is open, a week.
  int catch_ups = 0;       ///< Sessions that a person can make up in a run.
  double catch_up_minutes = 0;         ///< Of a tutor.
  double absences_enforced_share = 0;  ///< Unacceptable absences that count like those from appointments.
  double one_to_one_after_weeks = 0;   ///< Without a group, the officer works the activity days.
  double referral_spread_weeks = 0;    ///< After a group's earliest week, over which referrals spread.
  int hours_kept_days = 0;             ///< Tutors' hours that a programme wants are left to it for so long.
};
void describe(core::Fields& fields, GroupWork& work);

}  // namespace caseflow::scenario
