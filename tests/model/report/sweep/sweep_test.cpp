#include "model/report/sweep/sweep.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

using experiment::Level;
using testing::AllOf, testing::HasSubstr, testing::Not;

/// A sweep with these caseloads, by point and replication.
experiment::Sweep sweep_of(std::vector<std::vector<Level>> const& points,
                           std::vector<std::vector<double>> const& caseloads) {
  experiment::Sweep made;
  made.request.now.months = 1;
  made.replications = static_cast<int>(caseloads.front().size());
  for (std::size_t i = 0; i < points.front().size(); ++i)
    made.factors.push_back(
        {points.front()[i].index() == 0 ? "/f" + std::to_string(i) : "x", points.front()[i].index() == 1});
  for (std::size_t i = 0; i < points.size(); ++i) {
    sim::Catalogue catalogue;
    catalogue.declare({"caseload", "cases", "", sim::MeasureKind::level, "Caseload"});
    std::vector<sim::Observations> replications;
    for (double const caseload : caseloads[i]) replications.emplace_back(1, 1).add(0, 0, caseload);
    made.points.push_back(experiment::outcome(points[i], made.request.now, catalogue, replications));
  }
  made.contrasts = experiment::contrasts(experiment::scales_of(made.design, made.factors.size()), points);
  made.effects = experiment::effects(made.contrasts, made.points);
  return made;
}

TEST(SweepText, tells_factors_that_change_together_by_name_and_gives_no_number) {
  std::vector<std::vector<Level>> points;
  std::vector<std::vector<double>> caseloads;
  for (int i = 0; i < 6; ++i) {
    points.push_back({1.0 + i, 5.0 + 2 * i, static_cast<double>(i * i % 4)});
    caseloads.push_back({100.0 + i, 101.5 + i});
  }
  auto const sweep = sweep_of(points, caseloads);
  auto const text = sweep_text(sweep);
  EXPECT_THAT(text, HasSubstr("/f0 and /f1 changed together"));
  EXPECT_THAT(text, HasSubstr("with the others held still"));
  EXPECT_THAT(text, Not(HasSubstr("on average over the other factors")));
  auto const json = scenario::Json::parse(json_text(sweep, example_manifest()));
  EXPECT_EQ(json["effects_by"], "least_squares");
  EXPECT_EQ(json["effects"][0]["changes_with"], scenario::Json{"/f1"});
  EXPECT_TRUE(json["effects"][0]["measures"].empty());
  EXPECT_EQ(json["effects"][2]["measures"].size(), 1u);
  EXPECT_THAT(json["warnings"][0].get<std::string>(), HasSubstr("changed together"));
}

TEST(SweepText, speaks_of_averages_over_other_factors_only_where_there_are_some) {
  EXPECT_THAT(sweep_text(sweep_of({{1.0}, {2.0}}, {{1, 2}, {3, 5}})),
              HasSubstr("\nWhat the factor changes\n"));
  EXPECT_THAT(sweep_text(sweep_of({{1.0, 1.0}, {2.0, 1.0}, {1.0, 2.0}, {2.0, 2.0}},
                                  {{1, 2}, {3, 5}, {1, 2}, {3, 5}})),
              HasSubstr("on average over the other factors"));
  auto const few = sweep_text(sweep_of({{1.0, 1.0}, {2.0, 1.0}, {1.0, 2.0}}, {{1, 2}, {3, 5}, {1, 2}}));
  EXPECT_THAT(few, AllOf(HasSubstr("3 points are too few"), HasSubstr("at least 4")));
}

TEST(SweepAnswer, says_where_no_point_is_clearly_apart) {
  // Each point has luck of its own, so that their means differ by chance.
  auto const alike =
      report::answer(sweep_of({{1.0}, {2.0}, {3.0}}, {{10, 14, 11, 13}, {13, 11, 14, 11}, {12, 12, 12, 11}}));
  ASSERT_EQ(alike.size(), 1u);
  EXPECT_THAT(alike[0], HasSubstr("no clear difference between points"));
  EXPECT_THAT(alike[0], Not(HasSubstr("point 1")));
}

TEST(SweepAnswer, says_where_a_measure_is_the_same_at_every_point) {
  auto const same = report::answer(sweep_of({{1.0}, {2.0}}, {{10, 14}, {10, 14}}));
  ASSERT_EQ(same.size(), 1u);
  EXPECT_THAT(same[0], AllOf(HasSubstr("the same at every point"), Not(HasSubstr("lowest"))));
}

TEST(SweepAnswer, gives_the_difference_with_its_own_interval_where_it_is_clear) {
  // Points share their luck: the means are known to within 30 and more, their difference to within 1.
  auto const apart = report::answer(sweep_of({{1.0}, {2.0}}, {{100, 140, 120}, {110.1, 149.9, 130}}));
  EXPECT_THAT(apart[0], AllOf(HasSubstr("lowest at point 1"), HasSubstr("highest at point 2"),
                              HasSubstr("a difference of 10.0 ± 0.2")));
}

TEST(SweepAnswer, allows_for_the_choice_of_two_among_many_points) {
  // Three replications a point: of two points this would be clear, of twenty it need not be.
  std::vector<double> const low{100, 101, 100}, high{103, 106, 105};
  EXPECT_THAT(report::answer(sweep_of({{1.0}, {2.0}}, {low, high}))[0], HasSubstr("a difference of"));
  std::vector<std::vector<Level>> points{{1.0}, {2.0}};
  std::vector<std::vector<double>> caseloads{low, high};
  for (int i = 3; i <= 20; ++i) {
    points.push_back({1.0 * i});
    caseloads.push_back({101, 103, 102});
  }
  EXPECT_THAT(report::answer(sweep_of(points, caseloads))[0],
              HasSubstr("no clear difference between points"));
}

TEST(SweepAnswer, of_one_future_each_claims_nothing) {
  EXPECT_THAT(report::answer(sweep_of({{1.0}, {2.0}}, {{100}, {110}}))[0], HasSubstr("could be chance"));
}

}  // namespace
}  // namespace caseflow::report
