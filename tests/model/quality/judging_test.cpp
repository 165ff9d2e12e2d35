#include "model/quality/judging.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include "model/ratings/sample_size.hpp"
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
  return test::question(outlook(test::inspection(), judgement, histories, 9, draws), id).percent->mean;
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
      EXPECT_NEAR(question.percent->mean, *question.last, 3) << question.id;
      departure += std::abs(question.percent->mean - *question.last);
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

/// Each sample is judged by the same draws, so that no case can turn from sufficient to insufficient where
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
      double const difference = test::question(after, question.id).percent->mean - question.percent->mean;
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
  EXPECT_NEAR(test::question(answer, "2.1.1").percent->mean, 66, 4);
}

TEST(Judging, has_the_same_luck_for_the_same_case) {
  auto const twice = [] {
    return outlook(test::inspection(), test::judgement(), test::histories(3), 9).score.mean;
  };
  EXPECT_EQ(twice(), twice());
  EXPECT_NE(outlook(test::inspection(), test::judgement(), test::histories(3), 10).score.mean, twice());
}

/// Every history's only sample, and nothing but chance in how it is judged.
struct Alike {
  scenario::Judgement judgement = times(0);
  scenario::NextInspection inspection = test::inspection();
  Alike() { inspection.last->standards["2.1"].key_questions = {{"2.1.1", 50}, {"2.1.2", 50}, {"2.1.3", 50}}; }
  Belief believed() const { return belief(*ratings::framework("2018"), inspection, judgement); }
  /// Sufficient cases of two key questions in each of so many histories of the same cases.
  std::vector<std::pair<double, double>> found(std::uint32_t histories, History const& history) const {
    auto const its = believed();
    Baseline const baseline(its, {&history, 1});
    Draws draws = test::as_found();
    draws.samples = 1;
    Judging const judging(its, baseline, draws, 1000);
    std::vector<std::pair<double, double>> all;
    for (std::uint32_t i = 0; i < histories; ++i) {
      auto const seen = judging.inspect(history, sim::RandomStreams(4, i));
      all.emplace_back(seen.count(0, 0).sufficient, seen.count(0, 1).sufficient);
    }
    return all;
  }
};

double correlation(std::vector<std::pair<double, double>> const& pairs) {
  double a = 0, b = 0, aa = 0, bb = 0, ab = 0;
  for (auto const& [x, y] : pairs) a += x, b += y, aa += x * x, bb += y * y, ab += x * y;
  auto const n = static_cast<double>(pairs.size());
  return (ab / n - a / n * b / n) / std::sqrt((aa / n - a / n * a / n) * (bb / n - b / n * b / n));
}

/// Two answers about the same cases, each its own officer's. The standard error of a correlation of 0.23 from
/// 20,000 pairs is 0.007; five of them.
TEST(Judging, makes_the_questions_of_a_case_agree_as_far_as_stated) {
  Alike alike;
  History history{test::eligible(0, {60, 0, 0}), test::eligible(0, {60, 0, 0}), 0};
  for (auto& seen : history.now[0]) seen.officer = 0;
  double const stated = alike.believed().dependence();
  EXPECT_NEAR(stated, 0.262, 1e-3);
  EXPECT_NEAR(correlation(alike.found(20000, history)), stated, 0.035);
  alike.judgement.case_share = 0;
  alike.judgement.officer_share = 0;
  EXPECT_NEAR(correlation(alike.found(20000, history)), 0, 0.035);
}

/// What the cases of one officer have in common makes the share of sufficient ones vary more than what each
/// case has alone: by the pairs of one officer's cases, whose answers correlate by 2/π·asin(officer_share).
TEST(Judging, makes_the_cases_of_an_officer_agree) {
  Alike alike;
  alike.judgement.officer_share = 0.3;
  History history{test::eligible(0, {60, 0, 0}), test::eligible(0, {60, 0, 0}), 0};
  auto const variance = [&](int officers) {
    int number = 0;
    for (auto& seen : history.now[0])
      seen.officer = test::officers + static_cast<sim::Entity>(number++ % officers);
    double sum = 0, squares = 0;
    auto const all = alike.found(10000, history);
    for (auto const& [x, y] : all) sum += x, squares += x * x;
    auto const n = static_cast<double>(all.size());
    return squares / n - sum / n * (sum / n);
  };
  double const cases = ratings::sample_size(60), pairs = 2 / std::numbers::pi * std::asin(0.3);
  // A count of n with p = 1/2 has the variance n/4. With two officers each has half of those drawn. The
  // standard error of a variance from 10,000 draws is 1.4 per cent.
  EXPECT_NEAR(variance(60) / (cases / 4), 1, 0.07);
  EXPECT_NEAR(variance(2) / (cases / 4), 1 + pairs * (cases / 2 - 1), 0.07 * 6);
}

}  // namespace
}  // namespace caseflow::quality
