#include "tests/model/service/effects.hpp"

// Effects whose size arithmetic gives. Tolerances are per cent of the expected size and cover the luck of
// four replications of a fixed seed several times over, unless the comment says more.

namespace caseflow::service {
namespace {

void expect_about(double value, double expected, double tolerance) {
  EXPECT_NEAR(value, expected, tolerance * std::abs(expected));
}

/// The numbers that the arithmetic below uses, so that it does not depend on what ships.
Settings const pinned{
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
    {"/enforcement/not_taken_share", "0.25"},
    {"/enforcement/weeks_to_court", R"({"triangular": {"low": 2, "mode": 4, "high": 9}})"},
    {"/enforcement/warrant_weeks", R"({"exponential": {"mean": 18}})"},
    {"/risk_changes/escalated_share", "0.05"},
    {"/risk_changes/home_visits_per_year_low", "0.15"},
    {"/risk_changes/home_visits_per_year_medium", "0.9"},
    {"/workload_points/full_time_points", "2176"},
    {"/through_the_gate/needs/accommodation/share", "0.55"}};

/// With other settings from the beginning, or from the start date.
Runs held(Settings const& settings) { return {{Size::full, pinned + settings}, effect_replications, 0}; }
Runs from_the_start(Settings const& settings) {
  return {{Size::full, pinned, settings}, effect_replications, 0};
}

Runs const& usual() {
  static Runs const runs = held({});
  return runs;
}

/// Every office's posts with a share of their people.
Settings office_posts(double share) {
  Model const shipped = model({});
  Settings settings;
  for (auto const& posts : shipped.now.posts) {
    if (shipped.now.is_hub[posts.site]) continue;
    auto const at = "/workforce/posts/" + posts.name;
    auto const& about = shipped.now.scenario.workforce.posts.at(posts.name);
    settings.push_back({at + "/established_fte", std::to_string(share * about.established_fte)});
    settings.push_back({at + "/in_post_fte", std::to_string(share * about.in_post_fte)});
  }
  return settings;
}

// Cases do not follow officers, so those left share what all had: 42.8 over 38.8. Nobody leaves in either,
// and nobody is missing on the first day, so that posts are people.
TEST(sizes, four_officers_fewer_leave_their_cases_to_the_rest) {
  Settings const stay{{"/workforce/leaving_per_year", "0"}};
  Runs const all({Size::full, stay}, effect_replications, effect_month);
  Runs const fewer({Size::full, stay, office_posts(38.8 / 42.8)}, effect_replications, effect_month);
  Which const load{"caseload_per_officer", "holder", "office"};
  expect_about(ratio(fewer, all, load), 42.8 / 38.8, 0.01);
}

// Leave and training are booked in working days, so a year's days over 253 of them is the share lost; 15 per
// cent covers spells that cross the year and days that begin before a person's first.
TEST(sizes, days_away_are_lost) {
  Which const away{"officers_away_share"};
  expect_about(held({{"/workforce/leave_days_per_year", "14"}}).mean(away) - usual().mean(away), -14.0 / 253,
               0.15);
  expect_about(held({{"/workforce/training_days_per_year", "21"}}).mean(away) - usual().mean(away),
               14.0 / 253, 0.15);
}

// Spells come at their rate while a person is well: a share f of the days is lost with f / (1 - f) = days /
// 253. Some 2,000 spells with a coefficient of variation of 2 have a standard error of 4.5 per cent; four of
// them.
TEST(sizes, sickness_takes_its_days) {
  Which const away{"officers_away_share"};
  auto const sick = [](double days) { return days / 253 / (1 + days / 253); };
  auto const more = held({{"/workforce/sickness/days_per_year", "26"}});
  expect_about(more.mean(away) - usual().mean(away), sick(26) - sick(6.5), 0.18);
}

// A place is vacant a share r L / (1 + r L) of the time, with r leavings a year and L years of lead. About
// 250 leavings give a standard error of 3 per cent.
TEST(sizes, vacancies_are_rate_times_lead) {
  auto const check = [](double lead_months) {
    auto const runs = held({{"/workforce/leaving_per_year", "0.8"},
                            {"/workforce/recruitment/lead_months", std::to_string(lead_months)}});
    double const vacant = runs.mean({"vacancies_fte"}), places = vacant + runs.mean({"officers_fte"}),
                 expected = 0.8 * lead_months / 12;
    expect_about(vacant, places * expected / (1 + expected), 0.12);
  };
  check(4.5);
  check(9);
}

// Leavers hand over all they hold, and newcomers take less than others do.
TEST(sizes, turnover_changes_officers) {
  auto const restless = held({{"/workforce/leaving_per_year", "0.5"}});
  EXPECT_GT(ratio(restless, usual(), {"officer_changes"}), 1.1);
  auto const green =
      held({{"/workforce/leaving_per_year", "0.5"}, {"/workforce/recruitment/newcomer_share", "1"}});
  EXPECT_GT(green.mean({"officer_caseload_p90"}), restless.mean({"officer_caseload_p90"}));
}

// The published measure takes points off newcomers and changes nothing else.
TEST(sizes, newcomers_have_fewer_points) {
  Settings const restless{{"/workforce/leaving_per_year", "0.8"},
                          {"/workload_points/newcomer_reduction_months", "24"}};
  Runs const little = held(restless + Settings{{"/workload_points/newcomer_reduction_share", "0"}});
  Runs const much = held(restless + Settings{{"/workload_points/newcomer_reduction_share", "0.9"}});
  Which const points{"points_capacity_share"};
  EXPECT_EQ(much.sum(points), little.sum(points));
  EXPECT_LT(much.base(points), 0.8 * little.base(points));
}

// Officers' days stay the same, so what they offer is proportional to the share of the day.
TEST(sizes, available_hours_are_proportional_to_the_share_of_casework) {
  Which const hours{"workload_share"};
  auto const more = held({{"/workforce/casework_share", "0.924"}});
  expect_about(more.base(hours) / usual().base(hours), 1.1, 1e-6);
}

// A case is not moved for 28 weeks, 0.537 years, with exp(-rate 0.537); other reasons to change are the same
// in both.
TEST(sizes, moves_break_continuity_exponentially) {
  auto const moved = held({{"/operating_model/allocation/moves_per_case_year", "1.56"}});
  expect_about(ratio(moved, usual(), {"one_officer_share"}), std::exp(-0.78 * 0.5366), 0.05);
}

// Poisson counts of 5,000 cases a replication, nested: the standard error of the ratio is below half a per
// cent.
TEST(sizes, starts_follow_level_trend_and_season) {
  Which const starts{"starts"};
  expect_about(ratio(from_the_start({{"/demand/level", "1.2"}}), usual(), starts), 1.2, 0.02);
  // The mean of 1.1^t over two years.
  expect_about(ratio(from_the_start({{"/demand/trend_per_year", "0.1"}}), usual(), starts),
               0.21 / (2 * std::log(1.1)), 0.02);
  // January twice as strong is 24/13 of the mean, every other month 12/13; the forecast begins in April.
  auto const winter = from_the_start({{"/demand/season", "[2,1,1,1,1,1,1,1,1,1,1,1]"}});
  expect_about(winter.sum(starts, 9, 10) / usual().sum(starts, 9, 10), 24.0 / 13, 0.05);
  expect_about(winter.sum(starts, 0, 9) / usual().sum(starts, 0, 9), 12.0 / 13, 0.02);
  expect_about(ratio(from_the_start({{"/demand/receptions_per_year", "1328"}}), usual(), starts),
               (1841 + 2 * 664.0) / (1841 + 664), 0.02);
}

// The same stay for half as many again, where no place in a group is needed: in groups they would wait as
// well.
TEST(sizes, stand_alone_unpaid_work_follows_its_share) {
  Settings const alone{{"/unpaid_work/individual_share", "1"}};
  auto const more = held(
      alone + Settings{{"/sentences/unpaid_work_share", "0.51"}, {"/sentences/supervision_share", "0.31"}});
  expect_about(ratio(more, held(alone), {"caseload", "stage", "unpaid_work"}), 1.5, 0.06);
}

// Five working days more are seven days, and by Little's law so many more cases wait.
TEST(sizes, administration_delays_allocation) {
  auto const slow = held({{"/demand/admin_days_mean", "6"}});
  expect_about(slow.mean({"allocation_wait_days"}) - usual().mean({"allocation_wait_days"}), 7, 0.1);
  Which const waiting{"caseload", "stage", "awaiting_allocation"};
  expect_about(slow.mean(waiting) - usual().mean(waiting), 7 * usual().mean({"starts"}) / 731, 0.1);
}

// Each reception spends min(12 weeks, time served) less min(2 weeks, time served) with its area instead of
// the hub. Served, days: short sentences by their months, long ones longer than 12 weeks.
TEST(sizes, custody_goes_to_the_area_ten_weeks_earlier) {
  double const months[] = {0.75, 1.5, 2, 3, 4, 6, 8, 10},
               weights[] = {0.1, 0.15, 0.16, 0.18, 0.15, 0.13, 0.08, 0.05};
  double shorter = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    double const served = months[i] * 365.25 / 12;
    shorter += weights[i] * (std::min(84.0, served) - std::min(14.0, served));
  }
  double const days = 0.74 * shorter + 0.26 * 70;
  double const receptions_a_day = usual().mean({"starts"}) * 664 / (1841 + 664) / 731;
  auto const early = held({{"/operating_model/routing/1/until_weeks_before_release", "12"}});
  Which const hub{"caseload", "holder", "hub"};
  expect_about(early.mean(hub) - usual().mean(hub), -receptions_a_day * days, 0.07);
}

// With time for everything, each appointment kept costs its minutes and nothing else changes: the second 40
// or 50 minutes cost what the third do, and that is between 40 and 50 a kept contact.
TEST(sizes, appointment_minutes_cost_what_they_say) {
  Settings const ample{{"/workforce/working_day_minutes", "720"}, {"/workforce/casework_share", "1"}};
  Runs const once = held(ample);
  Runs const twice = held(ample + Settings{{"/work/tasks/appointment/minutes", "[80, 80, 100]"}});
  Runs const thrice = held(ample + Settings{{"/work/tasks/appointment/minutes", "[120, 120, 150]"}});
  Which const hours{"workload_share"};
  double const second = twice.sum(hours) - once.sum(hours), third = thrice.sum(hours) - twice.sum(hours);
  expect_about(third, second, 0.01);
  double const each = second / once.sum({"contact_kept_share"});
  EXPECT_GT(each, 40);
  EXPECT_LT(each, 50);
}

// One pace from the first week on. The first appointment is in both, and those seen less often are breached
// later.
TEST(sizes, contact_half_as_often_is_half_the_contact) {
  auto const paced = [](char const* steps) {
    Settings settings;
    for (auto const* band : {"Green", "Yellow", "Blue", "Red"})
      for (auto const* kind : {"order_contact", "release_contact"})
        settings.push_back({std::string("/operating_model/bands/") + band + "/" + kind, steps});
    return held(settings);
  };
  Which const planned{"contact_delivered_share"};
  double const share =
      paced(R"([{"weeks_between": 4}])").base(planned) / paced(R"([{"weeks_between": 2}])").base(planned);
  EXPECT_GT(share, 0.5);
  EXPECT_LT(share, 0.57);
}

// Absences are judged before excuses: what is left of (1 - excused).
TEST(sizes, excuses_take_their_share_of_contact) {
  auto const excused = held({{"/attendance/acceptable_share", "0.2"}});
  expect_about(ratio(excused, usual(), {"contact_kept_share"}), 0.8 / 0.9, 0.02);
}

// Half as many are taken to court, and some of those left free are taken later.
TEST(sizes, enforcement_half_as_often) {
  double const breaches = ratio(held({{"/enforcement/not_taken_share", "0.625"}}), usual(), {"breaches"});
  EXPECT_GT(breaches, 0.5);
  EXPECT_LT(breaches, 0.65);
}

// Little's law: twice the weeks to court, twice the cases that wait for it, less those that end meanwhile.
TEST(sizes, slower_courts_hold_more_breaches) {
  Which const waiting{"caseload", "stage", "breach_proceedings"};
  expect_about(
      ratio(held({{"/enforcement/weeks_to_court", R"({"triangular": {"low": 4, "mode": 8, "high": 18}})"}}),
            usual(), waiting),
      1.93, 0.07);
}

TEST(sizes, longer_warrants_hold_more_out_of_contact) {
  double const more = ratio(held({{"/enforcement/warrant_weeks", R"({"exponential": {"mean": 36}})"}}),
                            usual(), {"caseload", "stage", "out_of_contact"});
  EXPECT_GT(more, 1.5);  // twice, less those who end before the warrant
  EXPECT_LT(more, 2.0);
}

// Rates of what is needed are proportional, as long as the people are the same.
TEST(sizes, needs_follow_their_rates) {
  Settings const routine{{"/risk_changes/home_visit_share", "0"},
                         {"/enforcement/out_of_contact_share", "0"},
                         {"/enforcement/excuses", "20"}};  // which call for visits as well
  auto const visits = held(routine + Settings{{"/risk_changes/home_visits_per_year_low", "0.3"},
                                              {"/risk_changes/home_visits_per_year_medium", "1.8"}});
  expect_about(visits.base({"home_visit_done_share"}) / held(routine).base({"home_visit_done_share"}), 2,
               0.05);
  auto const escalated = held({{"/risk_changes/escalated_share", "0.1"}});
  double const escalations = ratio(escalated, usual(), {"escalations"});
  EXPECT_GT(escalations, 1.8);  // twice, less those who cannot leave twice
  EXPECT_LT(escalations, 2.2);  // some 300 a replication: a standard error of 3 per cent
  auto const reviews = held({{"/operating_model/assessment/review_every_weeks", "15"}});
  auto const last = held({{"/operating_model/assessment/termination_weeks", "0"}});
  EXPECT_GT(reviews.base({"reviews_in_time_share"}), 1.2 * usual().base({"reviews_in_time_share"}));
  EXPECT_LT(last.base({"reviews_in_time_share"}), 0.95 * usual().base({"reviews_in_time_share"}));
  auto const unchecked = held({{"/risk_changes/check_flags", "[]"}});
  EXPECT_EQ(unchecked.base({"checks_done_share"}), 0);
}

// Allocation counts cases, so points change nothing but themselves.
TEST(sizes, points_are_proportional) {
  Which const points{"points_capacity_share"};
  expect_about(ratio(held({{"/workload_points/full_time_points", "4352"}}), usual(), points), 0.5, 1e-6);
}

// A group that nobody is referred to begins with nobody; nobody is booked where no vehicle ever runs.
TEST(sizes, nothing_comes_of_nothing) {
  auto const none = held({{"/groups/solo/referred_share", "0"},
                          {"/unpaid_work/vehicle_failure_share", "1"},
                          {"/enforcement/not_taken_share", "1"},
                          {"/enforcement/recall_share", "0"},
                          {"/enforcement/recall_per_year_short", "0"},
                          {"/enforcement/recall_per_year_long", "0"},
                          {"/unpaid_work/individual_share", "0"},
                          {"/risk_changes/escalated_share", "0"}});
  EXPECT_EQ(none.mean({"group_starts", "group", "solo"}), 0);
  EXPECT_EQ(none.base({"unpaid_work_stand_down_share"}), 0);
  EXPECT_EQ(none.mean({"unpaid_work_hours"}), 0);
  EXPECT_EQ(none.mean({"breaches"}), 0);
  EXPECT_EQ(none.mean({"recalls"}), 0);
  EXPECT_EQ(none.mean({"escalations"}), 0);
  EXPECT_EQ(none.mean({"caseload", "stage", "out_of_contact"}), 0);
}

// Homes: nobody without a need is settled here, and with time and homes enough everybody with one is.
TEST(sizes, homes_follow_needs) {
  Settings const ample{{"/through_the_gate/worker_minutes_per_day", "720"},
                       {"/through_the_gate/needs/accommodation/met_share", "1"},
                       {"/through_the_gate/needs/accommodation/slope", "0"},
                       {"/through_the_gate/needs/accommodation/places/needed_share", "0"},
                       {"/through_the_gate/settled_without_need_share", "0"}};
  auto const found = held(ample);
  expect_about(found.mean({"settled_accommodation_share"}), 0.55, 0.06);
  auto const more = held(ample + Settings{{"/through_the_gate/needs/accommodation/share", "0.9"}});
  expect_about(more.mean({"settled_accommodation_share"}), 0.9, 0.06);
}

}  // namespace
}  // namespace caseflow::service
