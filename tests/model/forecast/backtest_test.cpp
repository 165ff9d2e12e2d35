#include "model/forecast/backtest.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/model/forecast/backtest_example.hpp"

namespace caseflow::forecast {
namespace {

using backtest_example::actual, backtest_example::backtest_of, backtest_example::inspected;
using ratings::Rating;
using testing::ElementsAre;

std::vector<std::string> pointers(scenario::Scenario const& scenario, ratings::Inspection const& inspection) {
  std::vector<std::string> all;
  for (auto const& problem : backtest_problems(scenario, inspection, "actual")) {
    all.push_back(problem.pointer);
    EXPECT_NE(problem.expected, "");
    EXPECT_NE(problem.got, "");
    EXPECT_NE(problem.hint, "");
  }
  return all;
}

TEST(BacktestProblems, are_none_where_two_inspections_asked_the_same) {
  EXPECT_THAT(pointers(inspected(), actual("2018", 60)), ElementsAre());
}

TEST(BacktestProblems, tell_of_other_rules_how_to_take_them) {
  auto const problems = backtest_problems(inspected(), actual("2019", 60), "south-yorkshire-2020");
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems.front().pointer, "/inspection/framework");
  EXPECT_EQ(problems.front().expected, "\"2019\", the rules of south-yorkshire-2020");
  EXPECT_EQ(problems.front().got, "\"2018\"");
  EXPECT_EQ(problems.front().hint, "--set '/inspection/framework=\"2019\"'");
}

TEST(BacktestProblems, are_told_all_at_once) {
  auto scenario = inspected();
  scenario.inspection.date.reset();
  scenario.inspection.last.reset();
  EXPECT_THAT(pointers(scenario, actual("2019", 60)),
              ElementsAre("/inspection/date", "/inspection/framework", "/inspection/last"));
}

TEST(BacktestProblems, are_told_where_nothing_was_asked_twice) {
  auto scenario = inspected();
  for (auto& [id, found] : scenario.inspection.last->standards) found = {"good", {}};
  EXPECT_THAT(pointers(scenario, actual("2018", 60)), ElementsAre("/inspection/last/standards"));
  auto only_ratings = actual("2018", 60);
  for (auto& found : only_ratings.findings) found = {.given = Rating::good};
  EXPECT_THAT(pointers(inspected(), only_ratings), ElementsAre("/inspection/last/standards"));
}

TEST(Backtest, tries_what_both_inspections_asked) {
  auto scenario = inspected();
  scenario.inspection.last->standards["2.2"] = {"good", {}};
  auto then = actual("2018", 60);
  then.findings[*then.framework.standard("4.2")] = {.given = Rating::good};
  auto const made = backtest(scenario, quality::test::histories(2), 7, then);
  std::vector<std::string> ids;
  for (auto const& standard : made.standards) ids.push_back(standard.id);
  EXPECT_THAT(ids, ElementsAre("2.1", "2.3", "2.4", "4.1"));
  EXPECT_EQ(made.questions.size(), 13u);
  EXPECT_EQ(made.questions[3].id, "2.3.1");
  EXPECT_EQ(made.questions[3].last, 66);
  EXPECT_EQ(made.questions[3].actual, 60);
  for (auto const& standard : made.standards) EXPECT_EQ(standard.actual, Rating::requires_improvement);
}

TEST(Backtest, scores_the_probabilities_that_it_prints) {
  auto const made = backtest_of(60);
  for (std::size_t who = 0; who < figures_count; ++who) {
    double log = 0, brier = 0, error = 0;
    for (auto const& standard : made.standards) {
      log += log_score(standard.probability[who], standard.actual);
      brier += brier_score(standard.probability[who], standard.actual);
    }
    for (auto const& question : made.questions) error += std::abs(question.percent[who].mean - 60);
    auto const& its = made.performance[who];
    EXPECT_NEAR(its.standards.log.value, log / 6, 1e-9);
    EXPECT_NEAR(its.standards.brier.value, brier / 6, 1e-9);
    EXPECT_NEAR(its.error->value, error / 19, 1e-9);
    EXPECT_GT(*its.standards.log.half_width, 0);
    EXPECT_GT(*its.questions.brier.half_width, 0);
  }
}

/// Whoever knows nothing: −ln ¼, and (¾)² + 3 (¼)².
TEST(Backtest, shows_equal_chances_beside_the_rivals) {
  auto const made = backtest_of(60);
  auto const& its = made.performance[static_cast<std::size_t>(Forecaster::equal_chances)];
  for (auto const* scores : {&its.questions, &its.standards}) {
    EXPECT_NEAR(scores->log.value, 1.3862943611, 1e-9);
    EXPECT_NEAR(scores->brier.value, 0.75, 1e-12);
  }
  EXPECT_FALSE(its.error.has_value());
  EXPECT_FALSE(its.covered.has_value());
  for (auto const& standard : made.standards) EXPECT_EQ(standard.probability.back()[0], 0.25);
}

/// Rivals know nothing of practice; what nothing_changes and drawn_to_average expect of a key question lies
/// at the last figure, and between it and the average.
TEST(Backtest, has_rivals_that_are_what_they_are_called) {
  auto const made = backtest_of(60);
  double alone = 0, drawn = 0, average = 0;
  auto const national = quality::test::judgement().national_percent;
  for (auto const& question : made.questions) {
    double const last = question.last, way = national.at(question.id) - last;
    if (std::abs(way) < 4) continue;
    auto const share = [&](Forecaster who) {
      return (question.percent[static_cast<std::size_t>(who)].mean - last) / way;
    };
    alone += std::abs(way) * share(Forecaster::nothing_changes);
    drawn += std::abs(way) * share(Forecaster::drawn_to_average);
    average += std::abs(way) * share(Forecaster::national_average);
  }
  EXPECT_LT(alone, drawn);
  EXPECT_LT(drawn, average);
}

TEST(Backtest, of_a_service_where_nothing_else_is_known_is_not_moved_by_other_services) {
  auto elsewhere = inspected();
  for (auto& [name, percent] : elsewhere.judgement.national_percent) percent = 20;
  auto const histories = quality::test::histories(3);
  auto const one = backtest(inspected(), histories, 7, actual("2018", 60)),
             other = backtest(elsewhere, histories, 7, actual("2018", 60));
  auto const plain = static_cast<std::size_t>(Forecaster::nothing_changes),
             drawn = static_cast<std::size_t>(Forecaster::drawn_to_average);
  EXPECT_EQ(one.performance[plain].questions.log.value, other.performance[plain].questions.log.value);
  EXPECT_NE(one.performance[drawn].questions.log.value, other.performance[drawn].questions.log.value);
}

}  // namespace
}  // namespace caseflow::forecast
