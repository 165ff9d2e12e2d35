#include "model/forecast/funded_posts.hpp"

#include <gtest/gtest.h>

#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast {
namespace {

using namespace std::chrono;

// Two months of 31 days: what comes or goes with the new year counts for a half.
TEST(FundedPosts, are_those_of_the_scenario_with_what_dates_add_and_end_on_average_over_its_days) {
  ForecastRequest request{example::scenario()};
  sim::Date const new_year{year{2020} / January / 1};
  auto& posts = request.now.workforce.posts["a"];
  posts.established_fte = 3;
  posts.in_post_fte = 1;
  posts.posts_changes["more"] = {new_year, 2};
  posts.joins["with their posts"] = {request.now.start, 1, {}, new_year};
  posts.joins["into vacancies"] = {request.now.start, 2, true, {}};
  posts.leaves["with their posts"] = {new_year, 0.5, true};
  posts.leaves["alone"] = {new_year, 0.5, {}};
  auto made = funded_posts(request);
  EXPECT_EQ(made.front().who, "officers");
  EXPECT_DOUBLE_EQ(made.front().fte, 3 + 1 + 0.5 - 0.25);
  EXPECT_DOUBLE_EQ(all_fte(made), 4.25);

  // From the new year on another scenario is in force, as far as it has posts.
  scenario::DatedScenario change{"fewer", "", new_year, example::scenario()};
  change.scenario.workforce.posts["a"].established_fte = 1;
  change.scenario.unpaid_work.teams["b"].established_fte = 6;
  request.changes.push_back(change);
  made = funded_posts(request);
  EXPECT_DOUBLE_EQ(made.front().fte, (3 + 1) / 2.0 + 0.5);
  EXPECT_DOUBLE_EQ(all_fte(made), 2.5 + 3);
}

}  // namespace
}  // namespace caseflow::forecast
