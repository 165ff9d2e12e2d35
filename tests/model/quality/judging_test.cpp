#include "model/quality/judging.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/model/quality/example.hpp"

namespace caseflow::quality {
namespace {

/// Judgements doubled in strength, or without any.
scenario::Judgement times(double factor) {
  auto judgement = test::judgement();
  for (auto& [name, weight] : judgement.weights)
    for (auto& [question, mean] : weight.questions) mean *= factor;
  return judgement;
}

double percent(std::vector<History> const& histories, scenario::Judgement const& judgement,
               std::string_view id, Draws draws = test::as_found()) {
  return test::question(outlook(test::inspection(), judgement, histories, 9, draws), id).percent.mean;
}

auto const everything_better = [](Practice& seen) {
  for (float& value : seen.features)
    if (value != Practice::no_value) value = std::min(1.F, value + 0.3F);
};

/// Anchored exactly and with nothing changed, the last inspection comes again. The mean over 30 histories of
/// 20 samples each has a standard error of at most 0.4 points.
TEST(Judging, returns_the_last_inspection_where_nothing_changes) {
  auto const answer =
      outlook(test::inspection(), test::judgement(), test::histories(30), 9, test::as_found());
  double departure = 0;
  int questions = 0;
  for (auto const& standard : answer.standards)
    for (auto const& question : standard.questions) {
      EXPECT_NEAR(question.percent.mean, *question.last, 3) << question.id;
      departure += std::abs(question.percent.mean - *question.last);
      ++questions;
    }
  EXPECT_EQ(questions, 19);
  EXPECT_LT(departure / questions, 1);
}

TEST(Judging, without_weights_stays_at_the_anchor_whatever_happens) {
  auto const same = test::histories(8), better = test::histories(8, everything_better);
  for (auto const* id : {"2.1.1", "2.2.3", "4.1.4", "4.2.3"})
    EXPECT_DOUBLE_EQ(percent(same, times(0), id), percent(better, times(0), id)) << id;
}

TEST(Judging, with_doubled_weights_moves_further) {
  auto const same = test::histories(8), better = test::histories(8, everything_better);
  for (auto const* id : {"2.1.1", "2.2.3", "4.1.4", "4.2.3"}) {
    double const once = percent(better, times(1), id) - percent(same, times(1), id);
    double const twice = percent(better, times(2), id) - percent(same, times(2), id);
    EXPECT_GT(once, 1) << id;
    EXPECT_GT(twice, once + 1) << id;
  }
}

TEST(Judging, moves_only_the_questions_that_a_feature_has_weight_for) {
  auto const same = test::histories(4), better = test::histories(4, everything_better);
  EXPECT_DOUBLE_EQ(percent(same, test::judgement(), "2.1.2"), percent(better, test::judgement(), "2.1.2"));
}

class EveryFeature : public testing::TestWithParam<std::size_t> {};

/// Each sample is judged by the same luck, so that no case can turn from sufficient to insufficient where
/// nothing gets worse: the mean of a question that the feature moves rises, and no other's changes.
TEST_P(EveryFeature, never_lowers_a_judgement_when_it_rises) {
  std::size_t const feature = GetParam();
  auto const rises = [feature](Practice& seen) {
    float& value = seen.features[feature];
    if (value != Practice::no_value) value = 1;
  };
  Draws draws;
  draws.samples = 5;
  auto const before = outlook(test::inspection(), test::judgement(), test::histories(4), 9, draws);
  auto const after = outlook(test::inspection(), test::judgement(), test::histories(4, rises), 9, draws);
  auto const moved = test::judgement().weights.at(std::string(core::features[feature].name)).questions;
  for (auto const& standard : before.standards)
    for (auto const& question : standard.questions) {
      double const difference = test::question(after, question.id).percent.mean - question.percent.mean;
      if (moved.count(std::string(question.id)) > 0)
        EXPECT_GT(difference, 0) << question.id;
      else
        EXPECT_EQ(difference, 0) << question.id;
    }
  for (std::size_t i = 0; i < before.histories.size(); ++i)
    EXPECT_GE(after.histories[i].score, before.histories[i].score);
}

INSTANTIATE_TEST_SUITE_P(all, EveryFeature, testing::Range(std::size_t{0}, core::feature_count),
                         [](auto const& of) { return std::string(core::features[of.param].name); });

TEST(Judging, takes_what_has_no_value_as_the_mean) {
  auto const without = [](Practice& seen) { seen.features.fill(Practice::no_value); };
  auto all_at_mean = test::histories(6, without);
  auto const answer = outlook(test::inspection(), test::judgement(), all_at_mean, 9, test::as_found());
  // At the mean of what was spread, so a little further from one half than the anchor.
  EXPECT_NEAR(test::question(answer, "2.1.1").percent.mean, 66, 4);
}

TEST(Judging, has_the_same_luck_for_the_same_case) {
  auto const twice = [] {
    return outlook(test::inspection(), test::judgement(), test::histories(3), 9).score.mean;
  };
  EXPECT_EQ(twice(), twice());
  EXPECT_NE(outlook(test::inspection(), test::judgement(), test::histories(3), 10).score.mean, twice());
}

/// Two answers on the same cases agree more than chance, two samples of other cases do not.
TEST(Judging, makes_the_questions_of_a_case_agree_as_far_as_stated) {
  auto inspection = test::inspection();
  inspection.last->standards["2.1"].key_questions = {{"2.1.1", 50}, {"2.1.2", 50}, {"2.1.3", 50}};
  auto const framework = *ratings::framework("2018");
  auto judgement = times(0);
  judgement.officer_share = 0;
  auto const believed = belief(framework, inspection, judgement);
  std::vector<History> const histories = test::histories(300);
  Baseline const baseline(believed, histories);
  Draws draws = test::as_found();
  draws.samples = 1;
  Judging const judging(believed, baseline, draws, 6);
  // Over histories, because what cases share is drawn once for each.
  double a = 0, b = 0, aa = 0, bb = 0, ab = 0;
  for (std::uint32_t i = 0; i < histories.size(); ++i) {
    auto const seen = judging.inspect(histories[i], sim::Luck(4, i));
    double const x = seen.count(0, 0, 0, 0).sufficient, y = seen.count(0, 0, 0, 1).sufficient;
    a += x, b += y, aa += x * x, bb += y * y, ab += x * y;
  }
  auto const n = static_cast<double>(histories.size());
  double const correlation =
      (ab / n - a / n * b / n) / std::sqrt((aa / n - a / n * a / n) * (bb / n - b / n * b / n));
  // The standard error of a correlation of 0.23 from 300 pairs is 0.055; four of them.
  EXPECT_NEAR(correlation, believed.dependence(), 0.22);
  EXPECT_NEAR(believed.dependence(), 0.2276, 1e-3);
}

}  // namespace
}  // namespace caseflow::quality
