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

TEST(Effects, are_means_over_the_other_factors_replication_by_replication) {
  std::vector<FactorName> const factors{{"/a", false}, {"x", true}};
  std::string const none, x = "x";
  std::vector<PointOutcome> const points{point({1.0, none}, {100, 120}), point({2.0, none}, {130, 150}),
                                         point({1.0, x}, {90, 110}), point({2.0, x}, {120, 140})};
  auto const ends = contrasts(factors, points);
  ASSERT_EQ(ends.size(), 2u);
  EXPECT_EQ(ends[0].from, "1");
  EXPECT_EQ(ends[1].from, "as it is");
  auto const all = effects(ends, points);
  ASSERT_EQ(all.size(), 2u);  // nobody waited, so that there is nothing to say of waits
  EXPECT_DOUBLE_EQ(all[0].difference.mean, 30);
  EXPECT_DOUBLE_EQ(*all[0].difference.half_width, 0);  // luck is shared
  EXPECT_DOUBLE_EQ(all[0].from, 105);
  EXPECT_DOUBLE_EQ(all[1].difference.mean, -10);
  EXPECT_EQ(total(points[0], "caseload")->mean, 110);
  EXPECT_FALSE(total(points[0], "nothing"));
}

TEST(Effects, of_a_range_compare_its_thirds) {
  std::vector<PointOutcome> points;
  for (int i = 0; i < 9; ++i) points.push_back(point({8.0 - i}, {100.0 + i, 100.0 + i}));
  auto const ends = contrasts({{"/a", false}}, points);
  ASSERT_EQ(ends.size(), 1u);
  EXPECT_EQ(ends[0].to, "the upper third");
  EXPECT_EQ(ends[0].from_points.size(), 3u);
  EXPECT_DOUBLE_EQ(effects(ends, points).front().difference.mean, -6);
}

TEST(Effects, of_what_does_not_vary_are_none) {
  EXPECT_TRUE(contrasts({{"/a", false}}, {point({1.0}, {1, 2}), point({1.0}, {1, 2})}).empty());
}

}  // namespace
}  // namespace caseflow::experiment
