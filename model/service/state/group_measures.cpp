// What is measured of groups, of those who deliver them and of activity days.

#include "model/service/state/declarer.hpp"
#include "model/service/state/measures.hpp"

namespace caseflow::service {

// NOLINTNEXTLINE(readability-function-size): a list, one declaration a measure
void Measures::declare_groups(Declarer& declare) {
  constexpr auto ratio = sim::MeasureKind::ratio, counted = sim::MeasureKind::count;

  group_places_used_share = declare.share("group_places_used_share", "Group places taken",
                                          "Places taken when a run of a group starts.", {.group = true});
  group_wait_weeks = declare.split(ratio, "group_wait_weeks", "Wait for a group", "weeks",
                                   "From referral to the first session of a group that is not accredited; of "
                                   "cases of other providers too.",
                                   {.group = true});
  group_starts =
      declare.split(counted, "group_starts", "People who began a group", "cases",
                    "People who began a group or programme, cases of other providers too.", {.group = true});
  group_completions = declare.split(
      counted, "group_completions", "People who completed a group", "cases",
      "People who completed a group or programme, cases of other providers too.", {.group = true});
  programme_wait_weeks = declare.mean(
      "programme_wait_weeks", "Wait for an accredited programme", "weeks",
      "From referral to the first session of an accredited programme, in the group or one to one.");
  programme_completion_share = declare.share(
      "programme_completion_share", "Accredited programmes completed",
      "Accredited programmes completed of those begun and ended, in a group or an individual session.");
  group_referrals = declare.split(counted, "group_referrals", "Referrals to groups", "cases",
                                  "People referred to a group or programme, cases of other providers too.",
                                  {.group = true});
  group_declined_share = declare.share("group_declined_share", "Referrals to groups not accepted",
                                       "Referrals to groups that tutors read and did not accept.");
  group_take_up_share = declare.share("group_take_up_share", "Invitations to groups taken up",
                                      "Invitations to the first session of a group that the person took up.");
  group_preparation_share = declare.share(
      "group_preparation_share", "Appointments that prepare for a group",
      "Appointments kept by people who wait for a group at which the officer prepared them for it.");
  group_start_share =
      declare.share("group_start_share", "Referrals that led to a group",
                    "Referrals to a group or programme that led to its first session.", {.group = true});
  group_completion_share =
      declare.share("group_completion_share", "Referrals that led to completion",
                    "Groups and programmes completed of those referred and ended.", {.group = true});
  group_place_wait_weeks =
      declare.split(ratio, "group_place_wait_weeks", "Wait for a place in a group", "weeks",
                    "From referral to the first session in the group or programme itself, which individual "
                    "sessions may come before.",
                    {.group = true});
  group_runs_put_off_share = declare.share("group_runs_put_off_share", "Group starts postponed",
                                           "Runs of groups for which enough people waited, put off for want "
                                           "of tutors or a room, or because nobody took up a place.");
  group_runs =
      declare.split(counted, "group_runs", "Runs of groups begun", "runs",
                    "Runs of groups and programmes begun; one that people join by module counts anew "
                    "each time that its modules begin again.",
                    {.group = true});
  group_other_provider_share = declare.share(
      "group_other_provider_share", "Group places of other providers' cases",
      "Places taken in groups and programmes that cases which others manage took.", {.group = true});
  group_sessions = declare.count("group_sessions", "Group sessions", "sessions",
                                 "Sessions of groups and programmes held.");
  group_sessions_cancelled_share =
      declare.share("group_sessions_cancelled_share", "Group sessions cancelled",
                    "Sessions of groups that were planned and cancelled, as a tutor was sick.");
  group_sessions_left_out_share = declare.share(
      "group_sessions_left_out_share", "Group sessions not scheduled",
      "Times of a run's week left out of its plan, as a tutor was to be away and nobody had room "
      "to stand in.");
  tutor_hours = declare.count(
      "tutor_hours", "Tutors' hours", "hours",
      "Sessions of groups, individual and catch-up sessions, with preparation and record, by all tutors.");
  tutor_workload_share = declare.load("tutor_workload_share", "Tutors' workload (% of available hours)",
                                      "Tutors' hours for sessions over those that they have for them.");
  partner_hours = declare.count("partner_hours", "Partners' hours", "hours", "Sessions that partners held.");
  partner_hours_used_share =
      declare.load("partner_hours_used_share", "Partners' hours used (% of hours paid for)",
                   "Hours of sessions that partners held over those paid for.");
  referrals_in_time_share =
      declare.share("referrals_in_time_share", "Referrals to partners and treatment in time",
                    "Referrals to partners and to treatment that officers made within the days allowed.");
  rar_days_required = declare.count("rar_days_required", "Activity days (RAR) required", "days",
                                    "Rehabilitation activity days in the orders made.");
  rar_days_offered = declare.count("rar_days_offered", "Activity days (RAR) offered", "days",
                                   "Activity days offered, in a group or one to one, each once.");
  rar_days_delivered = declare.count("rar_days_delivered", "Activity days (RAR) completed", "days",
                                     "Rehabilitation activity days worked.");
  rar_days_one_to_one_share = declare.share("rar_days_one_to_one_share", "Activity days done one to one",
                                            "Rehabilitation activity days worked that were one to one.");
  rar_completion_share =
      declare.share("rar_completion_share", "Orders with all activity days done",
                    "Orders with rehabilitation activity days that ended with all of them worked.");
}

}  // namespace caseflow::service
