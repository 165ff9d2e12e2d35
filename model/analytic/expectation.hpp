#pragma once

#include <array>

#include "model/scenario/plan/plan.hpp"
#include "model/scenario/process/edges.hpp"

namespace caseflow::analytic {

/// What a scenario amounts to on its start date, in the mean over all replications, if officers, supervisors
/// and places are ample: every contact is given, every day of unpaid work has its place.
struct Expectation {
  std::array<double, core::stage_count> cases{};  ///< On the caseload by stage; 0 for ends.
  double caseload = 0;                            ///< Their sum.
  double hub = 0;                                 ///< Of them held at the hub by routing.
  double starts_per_year = 0;
  std::array<double, scenario::edge_count> per_year{};  ///< Cases that take each of `scenario::edges`.
  double completion_share_orders =
      0;  ///< Orders completed, of those that ended but for escalation and transfer; every order counts.
  double compliance_share_release = 0;  ///< Releases that ended without recall or revocation, of the same.
  double unpaid_work_completion_share = 0;  ///< Requirements worked in full, of those that ended so or not.
  double hub_minutes_per_week = 0, office_minutes_per_week = 0;  ///< Officers' work, at full depth.
};

/// The expectation for arrivals at level 1 that have gone on for as long as cases last, and longer: the
/// caseload that they sustain.
///
/// Exact but for quadrature and what README.md lists: on the shipped scenario within one per cent of the
/// simulation's flow. Contact after step-down and absences after a change of officer count as any other.
/// Makes no random draws: the same plan gives the same answer.
Expectation expectation(scenario::Plan const& plan);

/// The same where nobody arrived before the first day of the plan's run-up, which can be empty: what a
/// simulation of it holds on the start date.
Expectation expectation_after_run_up(scenario::Plan const& plan);

/// The factor by which both streams of arrivals must be multiplied so that in the long run the caseload is
/// the sustained one, however long the run-up. Expects a plan in which cases arrive.
double arrival_factor(scenario::Plan const& before);

}  // namespace caseflow::analytic
