// What is decided beside cases.

#include "model/quality/panel.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/model/quality/example.hpp"

namespace caseflow::quality {
namespace {

using ratings::Rating;

Discretion discretion(std::vector<double> const& raised_at, std::vector<double> const& kept_at) {
  return {test::judgement().discretion, raised_at, kept_at};
}

TEST(Discretion, is_never_more_likely_further_from_the_next_rating) {
  auto const seen = discretion({1, 2, 2, 5}, {4, 4, 5, 5, 5});
  for (int points = 1; points < 12; ++points) EXPECT_LT(seen.expected(points), seen.expected(points - 1));
  for (double const u : {0.0, 0.1, 0.5, 0.9, 0.999})
    EXPECT_GE(seen.drawn(u).probability(2), seen.drawn(u).probability(5));
  EXPECT_GT(seen.expected(1), 0.7);
  EXPECT_LT(seen.expected(5), 0.4);
}

TEST(Discretion, follows_the_decisions_that_were_seen) {
  auto const nothing = discretion({}, {});
  EXPECT_GT(discretion({4}, {}).expected(4), nothing.expected(4));
  EXPECT_LT(discretion({}, {4}).expected(4), nothing.expected(4));
}

TEST(Discretion, takes_decisions_that_no_curve_explains) {
  auto belief = test::judgement().discretion;
  belief.even_points = -20;
  belief.even_points_sd = 0.1;
  belief.slope = 10;
  belief.slope_log_sd = 0.05;
  Discretion const seen(belief, std::vector<double>{1, 3, 5, 7}, {});
  EXPECT_GE(seen.expected(0), seen.expected(1));
  EXPECT_LT(seen.expected(1), 1e-50);
}

Delivery delivery(double years, int changed = 0, int kept = 0) {
  auto believed = test::judgement().delivery;
  believed.changed = changed;
  believed.kept = kept;
  return {believed, years};
}

double kept(Delivery const& delivery, Rating last, double shift = 0) {
  return delivery.next(last, 0.25, shift)[ratings::index(last)];
}

TEST(Delivery, leaves_a_band_as_often_as_said_and_an_end_half_as_often) {
  EXPECT_NEAR(kept(delivery(1), Rating::good), 0.75, 1e-6);
  EXPECT_NEAR(kept(delivery(1), Rating::outstanding), 0.875, 1e-6);
  auto const next = delivery(1).next(Rating::good, 0.25, 0);
  EXPECT_NEAR(std::accumulate(next.begin(), next.end(), 0.0), 1, 1e-12);
  EXPECT_NEAR(next[ratings::index(Rating::outstanding)], 0.125, 1e-6);
}

TEST(Delivery, changes_more_in_more_years) {
  EXPECT_LT(kept(delivery(4), Rating::good), kept(delivery(1), Rating::good) - 0.1);
  EXPECT_EQ(kept(delivery(0), Rating::good), 1);
}

TEST(Delivery, is_as_unsure_as_the_prior_and_what_was_seen) {
  auto const mean = [](Delivery const& one) {
    auto const& all = one.yearly_chances();
    return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
  };
  EXPECT_NEAR(mean(delivery(1)), 1.0 / 4, 0.01);
  EXPECT_NEAR(mean(delivery(1, 1, 3)), 2.0 / 8, 0.01);
  EXPECT_GT(delivery(1).yearly_chances().back(), delivery(1, 10, 30).yearly_chances().back());
}

TEST(Delivery, is_moved_by_work_vacancies_and_waits_in_the_right_direction) {
  service::Conditions const usual{100, 100, 5, 100, 80, 10}, busier{130, 100, 5, 100, 80, 10},
      emptier{100, 100, 15, 100, 80, 10}, slower{100, 100, 5, 100, 200, 10}, silent{};
  auto const its = delivery(1);
  EXPECT_NEAR(its.shift("1.2", usual, busier), -1.2, 1e-9);
  EXPECT_NEAR(its.shift("1.2", usual, emptier), -0.4, 1e-9);
  EXPECT_NEAR(its.shift("1.2", busier, usual), 1.2, 1e-9);
  EXPECT_EQ(its.shift("1.2", usual, slower), 0);
  EXPECT_NEAR(its.shift("1.3", usual, slower), -1.2, 1e-9);
  EXPECT_EQ(its.shift("1.3", usual, busier), 0);
  EXPECT_EQ(its.shift("1.1", usual, busier), 0);
  EXPECT_EQ(its.shift("1.3", usual, silent), 0) << "nobody waited: nothing is said";
  auto const at_least_good = [&](double shift) {
    return ratings::at_least(its.next(Rating::good, 0.25, shift), Rating::good);
  };
  EXPECT_LT(at_least_good(-0.5), at_least_good(0));
  EXPECT_GT(at_least_good(0.5), at_least_good(0));
}

TEST(Delivery, of_a_standard_is_as_the_scenario_says_where_it_says_so) {
  auto inspection = test::inspection();
  inspection.judged["1.2"] = {0, 0, 0, 1};
  auto histories = test::histories(4);
  for (auto& history : histories) {
    history.conditions_before = {100, 100, 5, 100, 80, 10};
    history.conditions_now = {180, 100, 30, 100, 80, 10};
  }
  auto const said = outlook(inspection, test::judgement(), histories, 9);
  EXPECT_EQ(said.standards[1].probability[ratings::index(Rating::outstanding)], 1);
  inspection.judged.clear();
  auto const worse = outlook(inspection, test::judgement(), histories, 9);
  EXPECT_GT(worse.standards[1].probability[ratings::index(Rating::inadequate)], 0.5);
}

}  // namespace
}  // namespace caseflow::quality
