#pragma once

#include <cmath>

#include "tests/model/service/effects.hpp"

/// Effects whose size arithmetic gives. Tolerances are per cent of the expected size and cover the chance in
/// four replications of a fixed seed several times over, unless the comment says more.
namespace caseflow::service {

inline void expect_about(double value, double expected, double tolerance) {
  EXPECT_NEAR(value, expected, tolerance * std::abs(expected));
}

/// The numbers that the arithmetic below uses, so that it does not depend on what ships.
inline Settings const pinned{
    {"/demand/orders_per_year", "1841"},
    {"/demand/receptions_per_year", "664"},
    {"/demand/admin_days_mean", "1"},
    {"/sentences/supervision_share", "0.48"},
    {"/sentences/unpaid_work_share", "0.34"},
    {"/sentences/combined_share", "0.18"},
    {"/sentences/short_custody_share", "0.74"},
    {"/sentences/short_served_months",
     R"({"discrete": {"values": [0.75, 1.5, 2, 3, 4, 6, 8, 10], "weights": [10, 15, 16, 18, 15, 13, 8, 5]}})"},
    {"/sentences/home_detention_share", "0"},
    {"/workforce/casework_share", "0.84"},
    {"/workforce/leave_days_per_year", "28"},
    {"/workforce/training_days_per_year", "7"},
    {"/workforce/sickness/days_per_year", "6.5"},
    {"/operating_model/allocation/moves_per_case_year", "0.78"},
    {"/operating_model/assessment/review_every_weeks", "30"},
    {"/operating_model/routing/1/until_weeks_before_release", "2"},
    {"/work/tasks/appointment/minutes", "[40, 40, 50]"},
    {"/attendance/acceptable_share", "0.1"},
    {"/practice/pieces/enforcement/level", "0.75"},
    {"/practice/pieces/checks/level", "1"},
    {"/practice/pieces/home_visits/level", "1"},
    {"/practice/pieces/contact_before_release/level", "1"},
    {"/practice/pieces/change_reviews/level", "1"},
    {"/practice/officer_spread", "0"},
    {"/practice/newcomer_shift", "0"},
    {"/enforcement/weeks_to_court", R"({"triangular": {"low": 2, "mode": 4, "high": 9}})"},
    {"/enforcement/warrant_weeks", R"({"exponential": {"mean": 18}})"},
    {"/risk_changes/escalated_share", "0.05"},
    {"/risk_changes/home_visits_per_year_low", "0.15"},
    {"/risk_changes/home_visits_per_year_medium", "0.9"},
    {"/workload_points/full_time_points", "2176"},
    {"/through_the_gate/needs/accommodation/share", "0.55"}};

/// With other settings from the beginning, or from the start date.
inline Runs held(Settings const& settings) {
  return {{Size::full, pinned + settings}, effect_replications, 0};
}
inline Runs from_the_start(Settings const& settings) {
  return {{Size::full, pinned, settings}, effect_replications, 0};
}

inline Runs const& usual() {
  static Runs const runs = held({});
  return runs;
}

}  // namespace caseflow::service
