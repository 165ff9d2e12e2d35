#include "model/ratings/gap.hpp"

#include "tests/model/ratings/reports.hpp"

namespace caseflow::ratings {
namespace {

using namespace test;

/// The inspection with its standards judged as a way across says: just so many cases more (or fewer)
/// sufficient.
Inspection pulled(Inspection inspection, Way const& way, int direction) {
  for (Step const& step : way.steps) {
    for (auto& figure : inspection.findings[step.standard].figures) {
      if (!figure) continue;
      figure =
          counted(std::clamp(figure->sufficient + direction * step.cases, 0, figure->cases), figure->cases);
    }
    inspection.findings[step.standard].discretion = Discretion::none;
  }
  return inspection;
}

TEST(Gap, dorset_devon_and_cornwall_is_one_standard_away) {
  Inspection const made = inspection("dorset-devon-cornwall-2019");
  auto const answer = gap(made, rated(made));
  EXPECT_EQ(answer.points_to_next_rating, 1);
  EXPECT_FALSE(answer.points_to_lower_rating.has_value());
  EXPECT_TRUE(answer.falls.empty());
  ASSERT_EQ(answer.lifts.size(), 4u);
  // 4.1.4: 17 of 28 are 61 per cent; 18 are 64, 19 are 68.  4.2.3: 69 of 16 cases, 13 of 16 make 81.
  EXPECT_EQ(made.framework.standards[answer.lifts[0].steps.at(0).standard].id, "4.1");
  EXPECT_EQ(answer.lifts[0].cases, 2);
  EXPECT_EQ(made.framework.standards[answer.lifts[1].steps.at(0).standard].id, "4.2");
  EXPECT_EQ(answer.lifts[1].cases, 2);
  EXPECT_EQ(answer.lifts[3].judgement_points, 1);
  EXPECT_TRUE(answer.lifts[3].steps.empty());
}

TEST(Gap, every_lift_brings_the_points_that_it_says) {
  for (Report const& report : reports()) {
    Inspection const made = inspection(report);
    auto const before = rated(made);
    auto const answer = gap(made, before);
    for (Way const& way : answer.lifts) {
      auto const after = rated(pulled(made, way, 1));
      EXPECT_EQ(after.overall.score + way.judgement_points,
                before.overall.score + *answer.points_to_next_rating)
          << report.name;
    }
  }
}

TEST(Gap, every_fall_costs_the_points_that_it_says) {
  for (Report const& report : reports()) {
    Inspection const made = inspection(report);
    auto const before = rated(made);
    auto const answer = gap(made, before);
    for (Way const& way : answer.falls) {
      auto const after = rated(pulled(made, way, -1));
      EXPECT_LE(after.overall.score - way.judgement_points,
                before.overall.score - *answer.points_to_lower_rating)
          << report.name;
    }
  }
}

TEST(Gap, are_cheapest_first) {
  Inspection const made = inspection("northumbria-2018");
  auto const answer = gap(made, rated(made));
  EXPECT_EQ(answer.points_to_next_rating, 6);
  EXPECT_EQ(answer.points_to_lower_rating, 5);
  ASSERT_GE(answer.lifts.size(), 3u);
  EXPECT_LE(answer.lifts[0].cases, answer.lifts[1].cases);
  EXPECT_LE(answer.lifts[1].cases, answer.lifts[2].cases);
}

TEST(Gap, standard_held_up_by_discretion_falls_without_a_case) {
  Inspection made = inspection("bench-2019");
  for (std::size_t i = 0; i < 4; ++i) made.findings[i].given = I;  // 3 points remain of the cases
  made.findings[0].given = O;                                      // and make 6 with these
  auto const rating = rated(made);
  ASSERT_EQ(rating.overall.score, 6);
  auto const answer = gap(made, rating);
  EXPECT_EQ(answer.points_to_lower_rating, 1);
  ASSERT_FALSE(answer.falls.empty());
  EXPECT_EQ(made.framework.standards[answer.falls[0].steps.at(0).standard].id, "2.4");
  EXPECT_EQ(answer.falls[0].cases, 0);
}

TEST(Gap, the_best_rating_cannot_be_lifted) {
  Inspection made = inspection("northumbria-2018");
  for (Findings& findings : made.findings) findings = {.given = O};
  auto const answer = gap(made, rated(made));
  EXPECT_FALSE(answer.points_to_next_rating.has_value());
  EXPECT_TRUE(answer.lifts.empty());
  EXPECT_EQ(answer.points_to_lower_rating, 5);
  EXPECT_EQ(answer.falls.at(0).judgement_points, 5);
}

}  // namespace
}  // namespace caseflow::ratings
