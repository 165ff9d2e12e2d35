// Staff, their days, and who arrives.

#include "tests/model/service/run/sizes.hpp"

namespace caseflow::service {
namespace {

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
  // The mean of 1.1^t over two years, over that of 0.953^t.
  auto const mean = [](double yearly) { return (yearly * yearly - 1) / (2 * std::log(yearly)); };
  expect_about(ratio(from_the_start({{"/demand/trend_per_year", "0.1"}}), usual(), starts),
               mean(1.1) / mean(0.953), 0.02);
  // January twice as strong is 24/13 of the mean, every other month 12/13; the forecast begins in April.
  auto const winter = from_the_start({{"/demand/season", "[2,1,1,1,1,1,1,1,1,1,1,1]"}});
  expect_about(winter.sum(starts, 9, 10) / usual().sum(starts, 9, 10), 24.0 / 13, 0.05);
  expect_about(winter.sum(starts, 0, 9) / usual().sum(starts, 0, 9), 12.0 / 13, 0.02);
  expect_about(ratio(from_the_start({{"/demand/receptions_per_year", "1328"}}), usual(), starts),
               (1841 + 2 * 664.0) / (1841 + 664), 0.02);
}

}  // namespace
}  // namespace caseflow::service
