#include "model/service/state/measures.hpp"

#include "model/service/state/declarer.hpp"

namespace caseflow::service {

// NOLINTNEXTLINE(readability-function-size): a list, one declaration a measure
Measures::Measures(scenario::Plan const& plan, std::vector<std::string> const& all_bands,
                   sim::Catalogue& catalogue)
    : bands(all_bands) {
  Declarer declare(plan, bands, catalogue);
  using sim::MeasureKind;
  constexpr auto level = MeasureKind::level, ratio = MeasureKind::ratio, counted = MeasureKind::count;

  caseload =
      declare.split(level, "caseload", "Caseload", "cases",
                    "People under supervision, in custody with supervision to come, or doing unpaid work.",
                    {.stage = true, .holder = true, .site = true, .grade = true, .band = true, .risk = true});
  caseload_per_officer = declare.split(ratio, "caseload_per_officer", "Cases per officer", "cases per FTE",
                                       "Cases held over full-time equivalent officers in post.",
                                       {.holder = true, .site = true, .grade = true, .site_grade = true});
  workload_share = declare.load("workload_share", "Workload (% of available hours)",
                                "Hours that the work needs over hours that officers have for it.",
                                {.holder = true, .site = true, .grade = true});
  points_capacity_share = declare.load("points_capacity_share", "Workload in points (% of available points)",
                                       "Published workload points over points available.", {.grade = true});
  excessive_workload_share =
      declare.share("excessive_workload_share", "Officers over 110 % of points",
                    "Officers over 110 % of points for four weeks running.", {.holder = true, .grade = true});
  officers_over_target_share =
      declare.share("officers_over_target_share", "Officers over their target caseload",
                    "Officers with more cases than their target.");
  officers_fte =
      declare.split(level, "officers_fte", "Officers in post", "FTE", "Case-holding officers in post.",
                    {.holder = true, .site = true, .grade = true, .site_grade = true});
  vacancies_fte =
      declare.level("vacancies_fte", "Posts vacant", "FTE", "Case-holding posts without a person.");
  officers_away_share =
      declare.share("officers_away_share", "Officers away",
                    "Working days of officers in post lost to leave, training and sickness.");
  officer_caseload_p10 =
      declare.level("officer_caseload_p10", "Caseload of officers, 10th percentile", "cases",
                    "One office-based officer in ten holds fewer cases than this, per full-time equivalent.");
  officer_caseload_p90 =
      declare.level("officer_caseload_p90", "Caseload of officers, 90th percentile", "cases",
                    "One office-based officer in ten holds more cases than this, per full-time equivalent.");
  officer_caseload_least = declare.split(level, "officer_caseload_least", "Smallest caseload of an officer",
                                         "cases", "Cases of the officer who holds fewest.", {.grade = true});
  officer_caseload_most = declare.split(level, "officer_caseload_most", "Largest caseload of an officer",
                                        "cases", "Cases of the officer who holds most.", {.grade = true});
  fullest_office_caseload =
      declare.level("fullest_office_caseload", "Cases per officer, busiest office", "cases per FTE",
                    "Cases over full-time equivalent officers in post, in the office where that is highest.");

  manager_workload_share =
      declare.load("manager_workload_share", "Managers' workload (% of available hours)",
                   "Hours that allocation, countersigning and supervision need of managers over hours that "
                   "they have for it.");
  officers_per_manager = declare.mean("officers_per_manager", "Officers per manager", "officers per FTE",
                                      "Span of control: officers in post over managers in post.");
  countersigned_in_time_share =
      declare.share("countersigned_in_time_share", "Assessments countersigned in time",
                    "Full assessments countersigned in time of those to be countersigned.");
  officer_supervision_held_share =
      declare.share("officer_supervision_held_share", "Officers' supervision sessions held",
                    "Officers' supervision sessions held before the next was due, of those planned.");

  starts =
      declare.count("starts", "New cases", "cases", "New cases: orders made and receptions into custody.");
  completions = declare.count("completions", "Completions", "cases", "Cases that ended by completion.");
  breaches = declare.count("breaches", "Breaches", "cases", "Breaches brought to court.");
  recalls = declare.count("recalls", "Recalls", "cases", "Recalls to prison.");
  escalations = declare.count("escalations", "Escalations", "cases",
                              "Cases taken over by the National Probation Service.");
  officer_changes =
      declare.count("officer_changes", "Changes of officer", "cases",
                    "Times that a case passed to an officer whom the person had not had before.");
  outside_grade_share = declare.share("outside_grade_share", "Cases allocated outside the right grade",
                                      "Allocations in offices to a grade that should not hold the band, "
                                      "because the right one was full or missing.");
  allocation_wait_days = declare.mean("allocation_wait_days", "Wait for an officer", "days",
                                      "From sentence or reception to an officer.");
  induction_wait_days =
      declare.mean("induction_wait_days", "Wait for a group induction", "days",
                   "From the officer to the group induction, of those inducted in a group.");
  induction_group_size = declare.mean("induction_group_size", "People in a group induction", "people",
                                      "People to one member of staff in group inductions.");
  band_reviews_in_time_share = declare.share("band_reviews_in_time_share", "Reviews of the band in time",
                                             "Short reviews of the band done by their due date.");
  band_changes = declare.count("band_changes", "Bands changed", "cases", "Bands changed by such a review.");
  one_officer_share =
      declare.share("one_officer_share", "Cases with one officer",
                    "Office cases 28 weeks into supervision that had the same officer throughout.");
  one_or_two_officers_share =
      declare.share("one_or_two_officers_share", "Cases with one or two officers",
                    "Office cases 28 weeks into supervision that had no more than two officers.");
  woman_officer_share = declare.share("woman_officer_share", "Requests for a woman officer met",
                                      "Allocations to a woman, of cases that chose a woman as officer.");
  under_banded_share = declare.share(
      "under_banded_share", "Cases banded too low",
      "Cases that came to an office and were banded one lower, because nobody of the right grade had room.");
  contacts_11_to_30_share = declare.share(
      "contacts_11_to_30_share", "Cases with 11 to 30 contacts",
      "Office cases 28 weeks into supervision with 11 to 30 contacts kept, one to one or in groups.");

  contact_delivered_share =
      declare.share("contact_delivered_share", "Planned contacts delivered",
                    "Planned contacts that the officer offered, whether or not the person came.");
  contact_kept_share =
      declare.share("contact_kept_share", "Contacts kept", "Contacts offered that the person attended.");
  first_appointment_in_time_share =
      declare.share("first_appointment_in_time_share", "First appointments in time",
                    "First appointments given within five working days of allocation, or one of release.");
  assessments_in_time_share = declare.share("assessments_in_time_share", "Assessments in time",
                                            "Initial assessments and plans finished in time.");
  assessment_depth_share =
      declare.share("assessment_depth_share", "Time given to assessments",
                    "Time given to assessments, plans and reviews over the time they need.");
  reviews_in_time_share =
      declare.share("reviews_in_time_share", "Reviews in time", "Reviews finished in time.");
  home_visit_done_share =
      declare.share("home_visit_done_share", "Home visits made", "Home visits made of those needed.");
  checks_done_share = declare.share("checks_done_share", "Checks made",
                                    "Police and children's services checks made when due, of those needed.");
  involvement_share = declare.share("involvement_share", "Assessments that involve the person",
                                    "Assessments, plans and reviews in which the person had a part, of all "
                                    "but of stand-alone unpaid work.");
  diversity_share =
      declare.share("diversity_share", "Assessments that consider diversity",
                    "Initial assessments, with their plans, that consider the person's diversity and "
                    "circumstances, of all but of stand-alone unpaid work.");
  contingency_share = declare.share(
      "contingency_share", "Contingency plans made",
      "Assessments and reviews that plan for what happens if risk rises, of those that should.");
  agency_links_share =
      declare.share("agency_links_share", "Plans linked to other agencies",
                    "Assessments and reviews that link to the work of other agencies, of those that should.");
  resentenced = declare.count("resentenced", "Orders revoked and resentenced", "cases",
                              "Orders revoked for a breach or a new offence with another in place of them.");
  second_orders =
      declare.count("second_orders", "Second orders", "cases", "Orders made beside a running one.");
  recorded_risk_wrong_share =
      declare.share("recorded_risk_wrong_share", "Cases with risk recorded wrongly",
                    "Caseload whose recorded level of risk of serious harm is not the true one.");
  risk_change_found_days =
      declare.mean("risk_change_found_days", "Wait until a change in risk is noticed", "days",
                   "From a change in risk of serious harm to the day it is noticed.");
  risk_changes_in_time_share = declare.share(
      "risk_changes_in_time_share", "Changes in risk noticed in time",
      "Changes in risk noticed within the days allowed, of those noticed or missed to the end.");
  risk_change_reviewed_share = declare.share(
      "risk_change_reviewed_share", "Changes in risk reviewed",
      "Changes in risk that were noticed and brought a review of their own, of all that were noticed.");
  enforcement_in_time_share =
      declare.share("enforcement_in_time_share", "Enforcement in time",
                    "Enforcement begun in time of the occasions on which it was due.");
  enforcement_taken_share = declare.share(
      "enforcement_taken_share", "Enforcement taken",
      "Enforcement taken, in time or late, of the occasions on which it was due; a warning is, on licence.");
  breach_papers_in_time_share =
      declare.share("breach_papers_in_time_share", "Breach papers in time",
                    "Breach papers ready in time after a decision that was in time.");
  recall_reports_in_time_share = declare.share("recall_reports_in_time_share", "Recall reports in time",
                                               "Recall reports finished in time.");
  administrators_workload_share =
      declare.load("administrators_workload_share", "Administrators' workload (% of available hours)",
                   "Hours that enforcement needs of administrators over hours that they have for it.");
  unpaid_work_extension_in_time_share =
      declare.share("unpaid_work_extension_in_time_share", "Unpaid work extensions in time",
                    "Applications for more time for unpaid work made before its time was up.");
  out_of_contact_share =
      declare.share("out_of_contact_share", "Cases under warrant", "Caseload under warrant.");

  community_completion_share = declare.share("community_completion_share", "Orders completed",
                                             "Service level 8: community and suspended sentence orders that "
                                             "ended by completion, every order counted.");
  licence_compliance_share = declare.share(
      "licence_compliance_share", "Licence compliance",
      "Assurance metric J: licence and post-sentence supervision that ended without recall or revocation.");
  unpaid_work_completion_share =
      declare.share("unpaid_work_completion_share", "Unpaid work completed",
                    "Service level 10: unpaid work requirements that ended with all hours worked.");
  unpaid_work_hours = declare.count("unpaid_work_hours", "Unpaid work", "hours", "Unpaid work credited.");
  unpaid_work_stand_down_share = declare.share(
      "unpaid_work_stand_down_share", "Unpaid work stand-downs",
      "Attendances at unpaid work sent home; by reason, for want of a supervisor or of a "
      "vehicle, because the project was called off, or because more came than there were places.",
      {.reason = true});
  unpaid_work_arranged_in_7_days_share =
      declare.share("unpaid_work_arranged_in_7_days_share", "Unpaid work arranged within a week",
                    "First days of unpaid work, with a place, that are on offer within seven working days of "
                    "the allocation.");
  unpaid_work_first_session_in_14_days_share =
      declare.share("unpaid_work_first_session_in_14_days_share", "First unpaid work within two weeks",
                    "First unpaid work sessions within two weeks of the sentence.");
  unpaid_work_assessed_in_time_share =
      declare.share("unpaid_work_assessed_in_time_share", "Unpaid work assessed in time",
                    "Assessments for unpaid work, before the placement, in time.");
  unpaid_work_open = declare.level("unpaid_work_open", "People with unpaid work to do", "cases",
                                   "People with unpaid work hours still to be worked.");

  declare_groups(declare);

  resettlement_plan_in_time_share =
      declare.share("resettlement_plan_in_time_share", "Resettlement plans in time",
                    "Service level 13: resettlement plans made in time after reception.");
  no_fixed_abode_share = declare.share("no_fixed_abode_share", "No fixed abode",
                                       "Releases, first ones and after a recall, to no fixed abode.");
  settled_accommodation_share = declare.share("settled_accommodation_share", "Settled accommodation",
                                              "Releases to settled accommodation.");
  needs_met_share = declare.share("needs_met_share", "Resettlement needs met",
                                  "Needs met by the day of release, after a recall too, of those there were.",
                                  {.need = true});
  needs_worked_on_share =
      declare.share("needs_worked_on_share", "Resettlement needs worked on",
                    "Needs for release that a Through the Gate worker worked on before it.", {.need = true});
  release_plan_done_share =
      declare.share("release_plan_done_share", "Plans reviewed before release",
                    "Releases before which a Through the Gate worker reviewed the plan with the prisoner.");
  handover_done_share =
      declare.share("handover_done_share", "Handovers that reached the officer",
                    "Releases whose handover reached the officer who supervises afterwards.");
  rerelease_plan_done_share = declare.share("rerelease_plan_done_share", "Plans redone after a recall",
                                            "Releases from a recall before which the plan was made anew.");
  rerelease_settled_accommodation_share =
      declare.share("rerelease_settled_accommodation_share", "Settled accommodation after a recall",
                    "Releases from a recall to settled accommodation.");
  prerelease_contact_share =
      declare.share("prerelease_contact_share", "Contact before release",
                    "Releases before which the officer had contact with the prisoner.");
  overtime_hours = declare.count("overtime_hours", "Overtime", "hours", "Overtime worked by officers.");
  stage_moves =
      declare.split(counted, "stage_moves", "Moves between stages", "cases",
                    "Cases that moved from one stage to another, or out of the caseload.", {.move = true});
}

}  // namespace caseflow::service
