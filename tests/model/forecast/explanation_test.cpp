#include "model/forecast/explanation.hpp"

#include <numeric>

#include <gtest/gtest.h>

#include "tests/support/shipped.hpp"

namespace caseflow::forecast {
namespace {

Explanation const& shipped() {
  static auto const made = explanation({test::shipped()});
  return made;
}

TEST(explanation, sustains_the_printed_caseload_and_shares_it_among_the_sites) {
  auto const& made = shipped();
  double const sustained = made.plan.scenario.demand.sustained_caseload;
  EXPECT_NEAR(made.expected.caseload, sustained, 1e-6 * sustained);
  double const held = std::accumulate(made.sites.begin(), made.sites.end(), 0.0,
                                      [](double sum, auto const& site) { return sum + site.cases; });
  EXPECT_NEAR(held, sustained, 1e-6 * sustained);
}

TEST(explanation, says_what_each_change_does_on_its_day) {
  using namespace std::chrono;
  auto first = test::shipped();
  first.demand.level = 1.3;
  auto second = first;
  second.workforce.leaving_per_year = 0.2;
  auto const made = explanation({test::shipped(),
                                 {},
                                 {{"june", "busier", sim::Date{year{2019} / June / 1}, first},
                                  {"october", "", sim::Date{year{2019} / October / 1}, second}}});
  ASSERT_EQ(made.changes.size(), 2u);
  ASSERT_EQ(made.changes[0].inputs.size(), 1u);
  EXPECT_EQ(made.changes[0].inputs[0].pointer, "/demand/level");
  ASSERT_EQ(made.changes[1].inputs.size(), 1u);
  EXPECT_EQ(made.changes[1].inputs[0].pointer, "/workforce/leaving_per_year");
}

TEST(explanation, is_in_proportion_to_the_level_of_demand) {
  auto scenario = test::shipped();
  scenario.demand.level = 0.5;
  auto const half = explanation({scenario});
  EXPECT_NEAR(half.expected.caseload, 0.5 * shipped().expected.caseload, 1e-6);
  EXPECT_NEAR(half.orders_per_year, 0.5 * shipped().orders_per_year, 1e-6);
  EXPECT_NEAR(half.office_hours_per_week, 0.5 * shipped().office_hours_per_week, 1e-6);
}

TEST(explanation, follows_posts_and_rules) {
  auto scenario = test::shipped();
  auto& posts = scenario.workforce.posts.begin()->second;
  posts.in_post_fte += 10, posts.established_fte += 10;
  auto const more = explanation({scenario});
  EXPECT_GT(more.office_hours_available, shipped().office_hours_available);
  EXPECT_NEAR(more.expected.caseload, shipped().expected.caseload, 1e-6);
}

}  // namespace
}  // namespace caseflow::forecast
