#pragma once

#include <string>
#include <vector>

#include "model/scenario/plan/plan.hpp"
#include "model/service/state/breakdown.hpp"
#include "sim/measure.hpp"

namespace caseflow::service {

class Declarer;

/// Every measure of a forecast, declared once with name, unit, meaning and splits.
struct Measures {
  Breakdown caseload, caseload_per_officer, workload_share, points_capacity_share, officers_fte;
  Breakdown excessive_workload_share, stage_moves;
  int officers_over_target_share, vacancies_fte, officers_away_share;
  int officer_caseload_p10, officer_caseload_p90, fullest_office_caseload;
  Breakdown officer_caseload_least, officer_caseload_most;
  int manager_workload_share, officers_per_manager, countersigned_in_time_share,
      officer_supervision_held_share;
  int starts, completions, breaches, recalls, escalations, officer_changes, outside_grade_share;
  int woman_officer_share, under_banded_share;
  int one_or_two_officers_share;
  int one_officer_share, contacts_11_to_30_share;
  int contact_delivered_share, contact_kept_share, first_appointment_in_time_share;
  int assessments_in_time_share, assessment_depth_share, reviews_in_time_share, home_visit_done_share,
      checks_done_share;
  int resentenced, second_orders;
  int recorded_risk_wrong_share, risk_change_found_days, risk_changes_in_time_share;
  int risk_change_reviewed_share, involvement_share, diversity_share, contingency_share, agency_links_share;
  int enforcement_in_time_share, out_of_contact_share;
  int enforcement_taken_share, breach_papers_in_time_share, recall_reports_in_time_share,
      unpaid_work_extension_in_time_share, administrators_workload_share;
  int community_completion_share, licence_compliance_share, unpaid_work_completion_share;
  Breakdown unpaid_work_stand_down_share;
  int unpaid_work_hours, unpaid_work_arranged_in_7_days_share, unpaid_work_first_session_in_14_days_share,
      unpaid_work_open, unpaid_work_assessed_in_time_share;
  Breakdown group_places_used_share, group_wait_weeks, group_starts, group_completions;
  Breakdown group_referrals, group_start_share, group_completion_share, group_runs,
      group_other_provider_share, group_place_wait_weeks;
  int programme_wait_weeks, programme_completion_share;
  int group_runs_put_off_share, group_sessions, group_sessions_cancelled_share, group_sessions_left_out_share,
      group_declined_share, group_take_up_share, group_preparation_share, tutor_hours, tutor_workload_share,
      partner_hours, partner_hours_used_share, referrals_in_time_share;
  int rar_days_required, rar_days_offered, rar_days_delivered, rar_days_one_to_one_share,
      rar_completion_share;
  Breakdown needs_met_share, needs_worked_on_share;
  int release_plan_done_share, handover_done_share, rerelease_plan_done_share,
      rerelease_settled_accommodation_share;
  int resettlement_plan_in_time_share, settled_accommodation_share, no_fixed_abode_share,
      prerelease_contact_share;
  int band_reviews_in_time_share, band_changes, induction_wait_days, induction_group_size;
  int allocation_wait_days, overtime_hours;

  std::vector<std::string> bands;  ///< In the order in which measures are split by them.

  /// `all_bands`: those of the plan, and those of others that may take over from it.
  Measures(scenario::Plan const& plan, std::vector<std::string> const& all_bands, sim::Catalogue& catalogue);

 private:
  void declare_groups(Declarer& declare);
};

}  // namespace caseflow::service
