// What factors do, from the points of a design.

#include "model/experiment/sweep/outcome.hpp"

#include <gtest/gtest.h>

namespace caseflow::experiment {
namespace {

/// A point whose caseload is what it is given in each replication, and has a mean of two parts of waits.
PointOutcome point(std::vector<Level> levels, std::vector<double> const& caseloads) {
  sim::Catalogue catalogue;
  catalogue.declare({"caseload", "cases", "", sim::MeasureKind::level});
  catalogue.declare({"waits", "weeks", "", sim::MeasureKind::ratio});
  std::vector<sim::Observations> replications;
  for (double const caseload : caseloads) {
    auto& its = replications.emplace_back(2, 1);
    its.add(0, 0, caseload);
  }
  scenario::Scenario scenario;
  scenario.months = 1;
  return outcome(std::move(levels), scenario, catalogue, replications);
}

Contrasts contrasts_of(std::vector<PointOutcome> const& points) {
  std::vector<std::vector<Level>> levels;
  for (auto const& it : points) levels.push_back(it.levels);
  return contrasts(std::vector<Scale>(levels.front().size(), Scale::linear), levels);
}

TEST(Effects, are_means_over_the_other_factors_replication_by_replication) {
  std::string const none, x = "x";
  std::vector<PointOutcome> const points{point({1.0, none}, {100, 120}), point({2.0, none}, {130, 150}),
                                         point({1.0, x}, {90, 110}), point({2.0, x}, {120, 140})};
  auto const ends = contrasts_of(points);
  ASSERT_EQ(ends.all.size(), 2u);
  EXPECT_EQ(ends.all[0].from, "1");
  EXPECT_EQ(ends.all[1].from, "as it is");
  auto const all = effects(ends, points);
  ASSERT_EQ(all.size(), 2u);  // nobody waited, so that there is nothing to say of waits
  EXPECT_DOUBLE_EQ(all[0].difference, 30);
  EXPECT_DOUBLE_EQ(*all[0].half_width, 0);  // luck is shared
  EXPECT_DOUBLE_EQ(*all[0].from, 105);
  EXPECT_DOUBLE_EQ(all[1].difference, -10);
  EXPECT_EQ(total(points[0], "caseload")->mean, 110);
  EXPECT_FALSE(total(points[0], "nothing"));
}

TEST(Effects, of_one_factor_compare_its_least_and_its_greatest_value) {
  std::vector<PointOutcome> points;
  for (int i = 0; i < 9; ++i) points.push_back(point({8.0 - i}, {100.0 + i, 100.0 + i}));
  auto const ends = contrasts_of(points);
  ASSERT_EQ(ends.all.size(), 1u);
  EXPECT_EQ(ends.all[0].to, "8");
  EXPECT_DOUBLE_EQ(effects(ends, points).front().difference, -8);
}

TEST(Effects, of_what_does_not_vary_are_none) {
  EXPECT_TRUE(contrasts_of({point({1.0}, {1, 2}), point({1.0}, {1, 2})}).all.empty());
}

}  // namespace
}  // namespace caseflow::experiment
