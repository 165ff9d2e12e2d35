#include "model/quality/outlook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

#include "model/ratings/rules.hpp"
#include "tests/model/quality/example.hpp"

namespace caseflow::quality {
namespace {

using ratings::Rating;

StandardOutlook const& standard(Outlook const& outlook, std::string_view id) {
  for (auto const& one : outlook.standards)
    if (one.id == id) return one;
  throw std::out_of_range(std::string(id));
}

double sum(ratings::Probabilities const& all) { return std::accumulate(all.begin(), all.end(), 0.0); }

TEST(Outlook, has_probabilities_that_sum_to_one) {
  auto const answer = outlook(test::inspection(), test::judgement(), test::histories(3), 9);
  EXPECT_NEAR(sum(answer.overall), 1, 1e-12);
  ASSERT_EQ(answer.standards.size(), 10U);
  for (auto const& one : answer.standards) {
    EXPECT_NEAR(sum(one.probability), 1, 1e-12) << one.id;
    if (one.from_cases) {
      double binds = 0;
      for (auto const& question : one.questions) binds += question.binds_share;
      EXPECT_NEAR(binds, 1, 1e-12) << one.id;
    }
  }
}

TEST(Outlook, changes_last_judgements_on_organisation_as_believed_unless_told_otherwise) {
  auto inspection = test::inspection();
  auto judgement = test::judgement();
  auto const moved = outlook(inspection, judgement, test::histories(20), 9);
  // One of four within the year of less a day; the mean of the Beta distribution.
  EXPECT_NEAR(standard(moved, "1.1").probability[ratings::index(Rating::good)], 0.75, 0.06);
  judgement.delivery.prior_changed = 0;
  auto const kept = outlook(inspection, judgement, test::histories(2), 9);
  EXPECT_EQ(standard(kept, "1.1").probability[ratings::index(Rating::good)], 1);
  EXPECT_EQ(standard(kept, "1.2").probability[ratings::index(Rating::requires_improvement)], 1);
  inspection.judged["1.1"] = {0, 0, 1, 3};
  auto const told = outlook(inspection, test::judgement(), test::histories(20), 9);
  EXPECT_NEAR(standard(told, "1.1").probability[ratings::index(Rating::outstanding)], 0.75, 0.02);
}

TEST(Outlook, stands_on_all_services_where_none_was_inspected) {
  auto inspection = test::inspection();
  inspection.last.reset();
  auto const answer = outlook(inspection, test::judgement(), test::histories(20), 9);
  auto const& question = test::question(answer, "2.1.1");
  EXPECT_FALSE(question.last.has_value());
  EXPECT_NEAR(question.percent->mean, 68, 3);
  EXPECT_NEAR(standard(answer, "1.1").probability[ratings::index(Rating::good)], 1.0 / 3, 0.05);
}

TEST(Outlook, raises_no_standard_where_the_panel_never_does) {
  auto inspection = test::inspection();
  auto const seen = outlook(inspection, test::judgement(), test::histories(5), 9);
  inspection.discretion.policy = scenario::DiscretionPolicy::never;
  auto const never = outlook(inspection, test::judgement(), test::histories(5), 9);
  EXPECT_GT(standard(seen, "2.1").raised_share, 0.05);
  EXPECT_EQ(standard(never, "2.1").raised_share, 0);
  EXPECT_GT(seen.score.mean, never.score.mean);
}

TEST(Outlook, says_what_binds_and_how_far_it_is_to_the_next_rating) {
  auto inspection = test::inspection();
  inspection.discretion.policy = scenario::DiscretionPolicy::never;
  auto const answer = outlook(inspection, test::judgement(), test::histories(10), 9, test::as_found());
  auto const& planning = standard(answer, "2.2");
  ASSERT_TRUE(planning.rise.has_value());
  EXPECT_EQ(planning.questions[*planning.binding].id, "2.2.3");
  EXPECT_EQ(planning.rise->to, Rating::requires_improvement);
  EXPECT_NEAR(planning.rise->points, 9, 2);  // 41 per cent; the band begins at 50
  // The others print 50 and 60 per cent; the first of them just about reaches the band.
  EXPECT_EQ(planning.rise->questions.front(), 2U);
}

/// 2.3 prints 66, 44 and 40 per cent, and two of them are short. If what is lowest rises by what is said,
/// the next rating has an even chance.
TEST(Outlook, says_what_the_lowest_question_would_need) {
  auto inspection = test::inspection();
  inspection.discretion.policy = scenario::DiscretionPolicy::never;
  auto const histories = test::histories(40);
  auto const answer = outlook(inspection, test::judgement(), histories, 9, test::as_found());
  auto const& rise = standard(answer, "2.3").rise;
  ASSERT_TRUE(rise.has_value());
  EXPECT_EQ(rise->to, Rating::requires_improvement);
  EXPECT_THAT(rise->questions, testing::ElementsAre(2, 1));
  for (auto& [id, percent] : inspection.last->standards.at("2.3").key_questions) percent += rise->points;
  auto const risen = outlook(inspection, test::judgement(), histories, 9, test::as_found());
  EXPECT_NEAR(ratings::at_least(standard(risen, "2.3").probability, rise->to), 0.5, 0.1);
}

TEST(Outlook, tells_what_the_panel_decides_apart) {
  auto inspection = test::inspection();
  auto judgement = test::judgement();
  judgement.delivery.prior_changed = 0;
  auto const share = [&] {
    auto const answer = outlook(inspection, judgement, test::histories(120), 9);
    auto const& variance = *answer.score_variance;
    return variance.panel;
  };
  double const known = share();
  for (auto const* id : {"1.1", "1.2", "1.3", "1.4"}) inspection.judged[id] = {1, 1, 1, 1};
  // Even odds of 0, 1, 2 and 3 points have a variance of 5/4. The panel decides 160 times a history, whatever
  // the weights; four standard errors of a variance from 19,200 such sums, and of what else it decides, are
  // 0.3.
  EXPECT_NEAR(share() - known, 4 * 1.25, 0.3);
  inspection.judged.clear();
  inspection.discretion.policy = scenario::DiscretionPolicy::never;
  EXPECT_NEAR(share(), 0, 1e-12);
}

TEST(Outlook, inspects_a_replication_alone_as_among_others) {
  auto nothing_known = test::judgement();
  nothing_known.weights.clear();
  auto const histories = test::histories(4);
  auto const all = outlook(test::inspection(), nothing_known, histories, 9);
  auto const alone = outlook(test::inspection(), nothing_known, {&histories[2], 1}, 9);
  EXPECT_EQ(alone.histories[0].score, all.histories[2].score);
  EXPECT_EQ(alone.histories[0].percent, all.histories[2].percent);
}

TEST(Outlook, counts_the_sample_by_the_rule) {
  auto const answer = outlook(test::inspection(), test::judgement(), test::histories(3), 9);
  auto const& supervision = answer.samples[0];
  EXPECT_EQ(supervision.eligible, 240);
  EXPECT_NEAR(supervision.drawn, 98, 1);
  EXPECT_NEAR(test::question(answer, "2.2.3").cases, 0.85 * supervision.drawn, 3);
}

TEST(Outlook, finds_what_is_believed_where_nobody_can_be_inspected) {
  auto histories = test::histories(10);
  for (auto& history : histories) history.now[1].clear();
  auto const answer = outlook(test::inspection(), test::judgement(), histories, 9, test::as_found());
  EXPECT_EQ(test::question(answer, "4.1.1").cases, 0);
  EXPECT_FALSE(test::question(answer, "4.1.1").percent.has_value());
  EXPECT_FALSE(standard(answer, "4.1").rise.has_value());
  // 82, 75, 89, 81 per cent: good, which the panel may raise.
  EXPECT_EQ(standard(answer, "4.1").probability[ratings::index(Rating::inadequate)], 0);
  EXPECT_GT(standard(answer, "4.1").probability[ratings::index(Rating::good)], 0.3);
}

TEST(Outlook, splits_what_is_not_known) {
  auto const answer = outlook(test::inspection(), test::judgement(), test::histories(40), 9);
  auto const& variance = test::question(answer, "2.1.1").variance;
  ASSERT_TRUE(variance.has_value());
  EXPECT_GT(variance->sampling, 0);
  EXPECT_GT(variance->level, 0);
  double const share = 0.64, cases = 98 + 20;
  EXPECT_NEAR(variance->level, 1e4 * share * (1 - share) / (cases + 1), 8);  // of the Beta distribution
  ASSERT_TRUE(answer.score_variance.has_value());
  EXPECT_GT(answer.score_variance->total(), 0);
}

}  // namespace
}  // namespace caseflow::quality
