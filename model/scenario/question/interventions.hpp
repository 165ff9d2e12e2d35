#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/question/group_work.hpp"
#include "model/scenario/question/staffing.hpp"

namespace caseflow::scenario {

/// Supervisors who run work groups for some of the sites.
struct UnpaidWorkTeam : Staffing {
  std::vector<std::string> sites;
  double group_size = 0;               ///< Places a supervisor and day.
  int vehicles = 0;                    ///< Every group goes to its work in one.
  std::optional<std::string> label{};  ///< What people call it; absent: its name in the scenario.
};
void describe(core::Fields& fields, UnpaidWorkTeam& team);

struct UnpaidWork {
  std::map<std::string, UnpaidWorkTeam> teams;
  double overbooking_share = 0;       ///< Bookings over the places planned for a day.
  double cover_share = 0;             ///< Unplanned absences of a supervisor that are covered.
  double vacancies_booked_share = 0;  ///< Group days of missing supervisors for which people are booked.
  double vehicle_failure_share = 0;   ///< Days on which a vehicle that was counted on does not run.
  double cancelled_share = 0;         ///< Days on which a group's project is called off too late.
  double within_reach_share = 0;      ///< Chance that what another group has to spare is near enough.
  double individual_share = 0;        ///< Cases in individual placements, which need no group place.
  /// Of the hours required, credited for education, training, employment; at most 0.2.
  double education_hours_share = 0;
  double offered_share = 0;          ///< Weeks in which the person can be offered a day …
  double offered_share_in_work = 0;  ///< … who works in office hours.
  double day_hours = 0;              ///< Credited for a day.
  double intensive_share = 0;        ///< Two days a week, of those not in work at or above …
  double intensive_from = 0;  ///< … this OGRS3; and of every order that one day a week cannot finish in time.
  double intensive_from_hours = 0;
  int assessment_days = 0;     ///< Working days from allocation within which the assessment is due.
  double start_days_mean = 0;  ///< Working days from the allocation to the first day on offer.
  int booking_days = 0;        ///< From a planned day on, among which one with a place is looked for.
  double unacceptable_median = 0, unacceptable_spread = 0;
  double acceptable_share = 0;
  double limit_months = 0;
  double extension_share = 0;  ///< The court extends an unfinished requirement.
  double extension_weeks = 0;
  double other_provider_share = 0;  ///< Attendances of cases held by others, over our own, which use places.
};
void describe(core::Fields& fields, UnpaidWork& work);

struct Prison : Staffing {
  double share = 0;  ///< Of the service's receptions; they sum to 1.
  std::optional<Match>
      when;  ///< Whom it takes, in proportion to the shares of all that do; absent: everybody.
  std::optional<std::string> label{};  ///< What people call it; absent: its name in the scenario.
};
void describe(core::Fields& fields, Prison& prison);

/// Places that others offer to those who need one, such as homes.
struct Places {
  double needed_share = 0;      ///< Of needs that can be met, those that need a place.
  double per_100_releases = 0;  ///< Offered, at the usual number of receptions.
};
void describe(core::Fields& fields, Places& places);

/// Something that prisoners may need for their release.
struct Need {
  double share = 0;                    ///< Of prisoners at OGRS3 50; its odds rise …
  double slope = 0;                    ///< … by this on the logit over 100 points.
  bool settles = false;                ///< Whoever has it unmet is not released to settled accommodation.
  double minutes = 0;                  ///< Of a worker.
  double from_weeks = 0;               ///< Before release, when work on it can begin.
  int priority = 0;                    ///< Of needs; 0 first.
  double met_share = 0;                ///< Once worked on, and with a place outside for those who need one.
  std::optional<Places> places;        ///< Absent: nobody outside has to offer anything.
  double lost_on_recall_share = 0;     ///< Needed again after a recall, met or not before.
  std::optional<std::string> label{};  ///< What people call it; absent: its name in the scenario.
};
void describe(core::Fields& fields, Need& need);

/// Where people go who are not released to settled accommodation.
struct NoFixedAbode {
  double share = 0;  ///< Of them, those with nowhere; the rest go to friends, hostels and the like.
  std::optional<std::string> flag;  ///< Of the profile: such a release sets it, any other clears it.
};
void describe(core::Fields& fields, NoFixedAbode& nowhere);

struct ThroughTheGate {
  std::map<std::string, Prison> prisons;
  std::optional<double> workers_per_100_receptions;  ///< In place of the prisons' own posts and people.
  std::map<std::string, Need> needs;
  double worker_minutes_per_day = 0;  ///< With prisoners.
  double screening_minutes = 0, plan_minutes = 0, handover_minutes = 0, rerelease_plan_minutes = 0;
  int plan_days = 0;           ///< Working days from reception within which the plan is due.
  double plan_from_weeks = 0;  ///< Before release, when the plan is reviewed.
  double handover_weeks = 0;   ///< Before release, when the officer is informed.
  double settled_without_need_share = 0;
  std::optional<NoFixedAbode> no_fixed_abode;  ///< Absent: whoever is not settled has nowhere.
  double others_share = 0;  ///< Receptions of other services' cases, over our own, that use the workers.
};
void describe(core::Fields& fields, ThroughTheGate& gate);

}  // namespace caseflow::scenario
