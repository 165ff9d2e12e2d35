#include "model/ratings/robustness.hpp"

#include <cmath>
#include <numeric>

#include "model/ratings/sample_size.hpp"
#include "tests/model/ratings/reports.hpp"

namespace caseflow::ratings {
namespace {

using namespace test;

template <class Values>
double total(Values const& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

double mean(std::vector<double> const& probability) {
  double answer = 0;
  for (std::size_t i = 0; i < probability.size(); ++i) answer += static_cast<double>(i) * probability[i];
  return answer;
}

double variance(std::vector<double> const& probability) {
  double answer = 0;
  for (std::size_t i = 0; i < probability.size(); ++i) {
    answer += std::pow(static_cast<double>(i) - mean(probability), 2) * probability[i];
  }
  return answer;
}

TEST(SampleSize, of_the_reports) {
  EXPECT_EQ(sample_size(242), 98);   // Norfolk and Suffolk's sample
  EXPECT_EQ(sample_size(620), 130);  // BeNCH's sample
  EXPECT_EQ(sample_size(1'000'000), 164);
  EXPECT_EQ(sample_size(1), 1);
  EXPECT_EQ(implied_eligible(98), 242);
  EXPECT_EQ(implied_eligible(130), 620);
  EXPECT_FALSE(implied_eligible(165).has_value());
}

RC_GTEST_PROP(SampleSize, implied_eligible_cases_give_the_sample_back, ()) {
  int const sample = *rc::gen::inRange(1, 164);
  RC_ASSERT(sample_size(*implied_eligible(sample)) == sample);
}

TEST(EligibleCases, part_of_a_sample_is_in_proportion) {
  Inspection made = inspection("norfolk-suffolk-2019");
  KeyQuestion const& harm = made.framework.standards[7].key_questions[2];
  EXPECT_EQ(eligible_cases(made, harm, 42, 98), 104);  // 242 x 42 / 98
  made.eligible["case_supervision"] = 980;
  EXPECT_EQ(eligible_cases(made, harm, 42, 98), 420);
  made.eligible["reviewing_harm"] = 50;
  EXPECT_EQ(eligible_cases(made, harm, 42, 98), 50);
  made.eligible["reviewing_harm"] = 10;
  EXPECT_EQ(eligible_cases(made, harm, 42, 98), 42);
}

TEST(Resampled, without_limit_is_the_beta_binomial) {
  // Two cases, one sufficient, a level prior: the share is Beta(2, 2), so 0, 1 and 2 have 0.3, 0.4 and 0.3.
  EXPECT_THAT(resampled(counted(1, 2), std::nullopt, {}),
              testing::Pointwise(testing::DoubleNear(1e-12), {0.3, 0.4, 0.3}));
}

TEST(Resampled, all_eligible_cases_seen_leave_nothing_to_chance) {
  EXPECT_THAT(resampled(counted(1, 3), 3, {}),
              testing::Pointwise(testing::DoubleNear(1e-12), {0.0, 1.0, 0.0, 0.0}));
}

TEST(Resampled, mean_lies_between_what_was_seen_and_the_posterior) {
  for (auto const& [sufficient, cases, eligible] : {std::array{45, 98, 242}, {0, 16, 18}, {150, 160, 6000}}) {
    auto const probability = resampled(counted(sufficient, cases), eligible, {});
    EXPECT_NEAR(total(probability), 1, 1e-9);
    double const seen_again = static_cast<double>(cases) / eligible;  // expected share of the second sample
    double const posterior = (sufficient + 1.0) / (cases + 2.0);
    EXPECT_NEAR(mean(probability), seen_again * sufficient + (1 - seen_again) * cases * posterior, 1e-6);
  }
}

TEST(Resampled, fewer_eligible_cases_vary_less) {
  auto const limited = resampled(counted(45, 98), 242, {});
  auto const unlimited = resampled(counted(45, 98), std::nullopt, {});
  EXPECT_LT(variance(limited), 0.8 * variance(unlimited));
}

TEST(Robustness, probabilities_sum_to_one_and_domain_one_stays) {
  for (Report const& report : reports()) {
    auto const answer = robustness(inspection(report), {.draws = 2000});
    for (std::size_t i = 0; i < answer.standards.size(); ++i) {
      auto const& probability = answer.standards[i];
      EXPECT_NEAR(total(probability), 1, 1e-12);
      if (!report.standards[i].percent.empty()) continue;
      EXPECT_EQ(probability[index(report.standards[i].rating)], 1) << report.standards[i].id;
    }
    EXPECT_NEAR(total(answer.overall), 1, 1e-12);
    EXPECT_LE(answer.score_p5, answer.score_p50);
    EXPECT_LE(answer.score_p50, answer.score_p95);
  }
}

TEST(Robustness, same_inspection_same_answer_and_another_seed_another) {
  Inspection const made = inspection("norfolk-suffolk-2019");
  auto const once = robustness(made, {.draws = 500}), again = robustness(made, {.draws = 500});
  EXPECT_EQ(once.standards, again.standards);
  EXPECT_EQ(once.score_mean, again.score_mean);
  EXPECT_NE(once.standards, robustness(made, {.draws = 500, .seed = 2}).standards);
}

/// A standard with one key question and one without figures.
Inspection single(Figure const& figure) {
  Framework const framework{"test", "", {{"cases"}}, {{"A", "", {{"A.1", "", "cases"}}}, {"B", ""}}};
  return {framework, {{.figures = {figure}}, {.given = I}}, {}};
}

// Theory: the exact distribution of `resampled`. 20,000 draws of a probability p have standard error
// sqrt(p (1 - p) / 20,000) <= 0.0036; the tolerance is 4.9 of these, exceeded with probability 1e-6 (fixed
// seed).
TEST(Robustness, one_key_question_has_its_exact_distribution) {
  Inspection made = single(counted(45, 98));
  auto const exact = resampled(counted(45, 98), implied_eligible(98), {});
  double below_half = 0;
  for (std::size_t i = 0; i < exact.size(); ++i) {
    if (percentage(static_cast<int>(i), 98) < 50) below_half += exact[i];
  }
  double const error = std::sqrt(below_half * (1 - below_half) / 20'000);
  EXPECT_NEAR(robustness(made, {}).standards[0][0], below_half, 4.9 * error);
  EXPECT_GT(below_half, 0.55);
  EXPECT_LT(below_half, 0.95);
}

TEST(Robustness, more_cases_at_the_same_percentage_are_sharper) {
  double last = 0;
  for (int const cases : {20, 40, 80, 160, 320}) {
    double const good =
        robustness(single(counted(cases * 72 / 100, cases)), {.draws = 5000}).standards[0][index(G)];
    Inspection unlimited = single(counted(cases * 72 / 100, cases));
    unlimited.eligible["cases"] = 100'000;
    double const sharp = robustness(unlimited, {.draws = 5000}).standards[0][index(G)];
    EXPECT_GT(sharp, last) << cases;
    EXPECT_GE(good, sharp - 0.03) << cases;
    last = sharp;
  }
}

TEST(Robustness, dependence_keeps_key_questions_together) {
  // Three key questions, each good in about half of the samples: independent, all three are in an eighth;
  // fully dependent, in about half.
  Inspection made = inspection("northumbria-2018");
  made.findings[4].figures = {counted(65, 100), counted(65, 100), counted(65, 100)};
  double const alone = robustness(made, {.dependence = 0, .draws = 5000}).standards[4][index(G)];
  double const together = robustness(made, {.dependence = 1, .draws = 5000}).standards[4][index(G)];
  EXPECT_LT(alone, 0.3);
  EXPECT_GT(together, 0.45);
}

TEST(Robustness, judgements_may_be_uncertain) {
  Inspection const made = inspection("northumbria-2018");
  auto const answer = robustness(made, {.draws = 20'000, .judgements = {{"1.1", {0.25, 0.75, 0, 0}}}});
  EXPECT_NEAR(answer.standards[0][0], 0.25, 4.9 * 0.0031);  // as above: 1e-6
  EXPECT_EQ(answer.standards[0][2], 0);
}

}  // namespace
}  // namespace caseflow::ratings
