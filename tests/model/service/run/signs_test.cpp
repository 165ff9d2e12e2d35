// What managers may change in staff and the operating model.

#include "tests/model/service/run/signs.hpp"

namespace caseflow::service {
namespace {

/// Paired differences of eight replications; four standard errors or more of a Student t with seven degrees
/// of freedom have 0.3 per cent of false alarms, but the seed is fixed and the effects were chosen large.
TEST_P(effects, go_the_right_way) {
  auto const& effect = GetParam();
  auto const changed = from_the_start_date(effect.settings, effect.always);
  auto const& usual = as_shipped(effect.always);
  EXPECT_GT(static_cast<int>(effect.direction) * standard_errors(changed, usual, effect.which), 4)
      << usual.mean(effect.which) << " became " << changed.mean(effect.which);
}

/// People waiting for a group, on the average day of the first half-year of the forecast.
double waiting_for_groups(Model const& shared, std::uint32_t replication) {
  Service service(shared, test_seed, replication);
  double waiting = 0, days = 0;
  constexpr int half_a_year = 6;
  live(service, [&](Service const& now) {
    if (!now.observed || now.month >= half_a_year) return;
    ++days;
    for (auto const& list : now.group_work.waiting) waiting += static_cast<double>(list.size());
  });
  return waiting / days;
}

// The what-if that ships. Where the place that goes was vacant on the day, nothing differs. Were it to change
// nothing else, lists as long or longer in all six would be one chance in 64.
TEST(tutors, one_who_leaves_makes_waiting_lists_longer) {
  Model const usual = model({});
  Model const short_of_one = model({.what_if = {{"/group_work/teams/norfolk/established_fte", "4.843"},
                                                {"/group_work/teams/norfolk/in_post_fte", "3.74"}}});
  double longer = 0;
  for (std::uint32_t replication = 0; replication < 6; ++replication) {
    double const before = waiting_for_groups(usual, replication);
    double const after = waiting_for_groups(short_of_one, replication);
    EXPECT_GE(after, 0.99 * before);
    longer += after / before / 6;
  }
  EXPECT_GT(longer, 1.02);
}

// What is left of a hazard is spent at the new rate from the start date on, also by those who are on licence
// already. The first two months of eight replications have some 117 recalls, and three times as many at three
// times the rate: the logarithm of the ratio has a standard error of 0.11, so that the ratio falls short of 2
// with a probability of 1e-4, and is above 4 with one of 0.004.
TEST(hazards, of_running_cases_follow_a_what_if_at_once) {
  Settings const by_hazard_alone{{"/enforcement/recall_share", "0"},
                                 {"/enforcement/recall_per_year_short", "0.2"},
                                 {"/enforcement/recall_per_year_long", "0.2"},
                                 {"/months", "2"},
                                 {"/targets", "{}"},
                                 {"/inspection/date", "null"}};
  auto const recalls = [&](char const* rate) {
    Runs const runs(
        {Size::full,
         by_hazard_alone,
         {{"/enforcement/recall_per_year_short", rate}, {"/enforcement/recall_per_year_long", rate}}},
        sign_replications, 0);
    return runs.mean({"recalls"});
  };
  double const usual = recalls("0.2"), thrice = recalls("0.6");
  RecordProperty("recalls", std::to_string(usual));
  EXPECT_GT(thrice / usual, 2);
  EXPECT_LT(thrice / usual, 4);
}

INSTANTIATE_TEST_SUITE_P(
    workforce, effects,
    testing::Values(
        Effect{"less_time_takes_depth", {{busy, "0.6"}}, falls, {"assessment_depth_share"}},
        Effect{"less_time_drops_contact", {{busy, "0.45"}}, falls, {"contact_delivered_share"}},
        Effect{"less_time_delays_checks", {{busy, "0.7"}}, falls, {"checks_done_share"}},
        Effect{"less_time_skips_home_visits", {{busy, "0.7"}}, falls, {"home_visit_done_share"}},
        Effect{"shorter_days_raise_workload",
               {{"/workforce/working_day_minutes", "400"}},
               rises,
               {"workload_share"}},
        Effect{"overtime_is_worked_once_authorised",
               {{"/workforce/overtime_share", "0.1"}, {busy, "0.7"}},
               rises,
               {"overtime_hours"}},
        Effect{"cover_gives_contact", {{"/workforce/cover_share", "1"}}, rises, {"contact_delivered_share"}},
        Effect{
            "early_reallocation_changes_officers",
            {{"/workforce/sickness/days_per_year", "30"}, {"/workforce/sickness/reallocate_after_days", "2"}},
            rises,
            {"officer_changes"}},
        Effect{"a_lower_target_is_passed",
               {{"/workforce/posts/norwich_pso/target_caseload", "30"},
                {"/workforce/posts/ipswich_pso/target_caseload", "30"}},
               rises,
               {"officers_over_target_share"}},
        Effect{"a_higher_target_keeps_cases_with_their_grade",
               {{"/operating_model/allocation/full_at_share", "1.5"}},
               falls,
               {"outside_grade_share"}},
        Effect{"a_higher_target_loads_the_grade",
               {{"/operating_model/allocation/full_at_share", "1.5"}},
               rises,
               {"caseload_per_officer", "grade", "PO"}},
        Effect{"no_grade_but_the_right_one",
               {{"/operating_model/allocation/outside_grade", "false"}},
               falls,
               {"outside_grade_share"}},
        Effect{"allocation_by_hours_widens_caseloads",
               {{"/operating_model/allocation/by", "hours"}},
               falls,
               {"officer_caseload_p10"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(operating_model, effects,
                         testing::Values(Effect{"a_lower_threshold_empties_green",
                                                {{"/operating_model/banding/0/when/reoffending_below", "35"}},
                                                falls,
                                                {"caseload", "band", "Green"}},
                                         Effect{"judgement_fills_blue",
                                                {{"/operating_model/consider/0/probability", "0.5"}},
                                                rises,
                                                {"caseload", "band", "Blue"}},
                                         Effect{"step_down_fills_the_hub",
                                                {{"/operating_model/step_down/share", "0.8"}},
                                                rises,
                                                {"caseload", "holder", "hub"}},
                                         Effect{"step_down_saves_office_hours",
                                                {{"/operating_model/step_down/share", "0.8"}},
                                                falls,
                                                {"workload_share", "holder", "office"}},
                                         Effect{"fewer_full_assessments_save_hours",
                                                {{"/operating_model/assessment/layer_three_share", "0"}},
                                                falls,
                                                {"workload_share", "holder", "office"}},
                                         Effect{"no_layer_one_saves_hub_hours",
                                                {{"/operating_model/assessment/stand_alone_layer_one_share",
                                                  "0"}},
                                                falls,
                                                {"workload_share", "holder", "hub"}},
                                         Effect{"tighter_plans_are_later",
                                                {{"/operating_model/assessment/days_allowed", "1"}},
                                                falls,
                                                {"assessments_in_time_share"}},
                                         Effect{"later_first_reviews_save_hours",
                                                {{"/operating_model/assessment/first_review_weeks", "40"}},
                                                falls,
                                                {"workload_share", "holder", "office"}},
                                         Effect{"inductions_in_groups_save_hours",
                                                {{"/operating_model/induction/group_share", "1"}},
                                                falls,
                                                {"workload_share", "holder", "office"}},
                                         Effect{"contact_before_every_release",
                                                {{"/practice/pieces/contact_before_release/level", "1"}},
                                                rises,
                                                {"prerelease_contact_share"}},
                                         Effect{"no_contact_before_release",
                                                {{"/operating_model/prerelease_contact/contacts", "0"}},
                                                falls,
                                                {"prerelease_contact_share"}}),
                         name_of);

}  // namespace
}  // namespace caseflow::service
