// What lies between the last inspection and the next: pooling, drift, and no variance counted twice.

#include <gtest/gtest.h>

#include <cmath>

#include "model/quality/normal.hpp"
#include "model/ratings/resample.hpp"
#include "model/ratings/sample_size.hpp"
#include "tests/model/quality/example.hpp"

namespace caseflow::quality {
namespace {

using ratings::Rating;

/// The last inspection so many years ago.
scenario::NextInspection years_ago(double years) {
  auto made = test::inspection();
  made.last->date = *made.date - std::chrono::days{std::lround(years * sim::days_a_year)};
  return made;
}

scenario::Judgement drifting(double variance, double common_share = 0.5) {
  auto made = test::judgement();
  made.drift = {variance, common_share};
  return made;
}

/// Of the score's variance.
double drift_part(double years, double variance, double common_share = 0.5) {
  return outlook(years_ago(years), drifting(variance, common_share), test::histories(40), 9)
      .score_variance->drift;
}

TEST(Drift, grows_with_the_years_between_inspections) {
  auto const of = [](double years) {
    return test::question(outlook(years_ago(years), drifting(0.02), test::histories(60), 9), "2.1.1")
        .variance->drift;
  };
  // 0.02 a year at a share of 0.64: the square of the density there, 0.374², times as much.
  EXPECT_NEAR(of(1), 1e4 * 0.02 * 0.374 * 0.374, 8);
  EXPECT_NEAR(of(3) / of(1), 3, 0.7);
  EXPECT_EQ(of(0), 0);
}

TEST(Drift, that_questions_have_in_common_moves_the_score_more) {
  EXPECT_GT(drift_part(1, 0.04, 0.9), 1.5 * drift_part(1, 0.04, 0));
}

TEST(Drift, is_of_what_was_inspected_alone) {
  auto inspection = test::inspection();
  inspection.last.reset();
  auto const answer = outlook(inspection, drifting(0.04), test::histories(10), 9);
  EXPECT_EQ(test::question(answer, "2.1.1").variance->drift, 0);
  EXPECT_FALSE(answer.steps.has_value());
  EXPECT_FALSE(answer.overall_changes().has_value());
}

/// The Beta distribution that is believed in, and the mean of Φ(z + drift) over it and over the drift.
struct Expected {
  double mean = 0, variance = 0, binomial = 0;  ///< Of the share; and the mean of p(1 − p).
};
Expected expected(ratings::Prior const& believed, double drift_variance) {
  constexpr int steps = 200;
  double sum = 0, squares = 0;
  for (int i = 0; i < steps; ++i) {
    double const z = normal_score(ratings::share_at(believed, (i + 0.5) / steps));
    for (int j = 0; j < steps; ++j) {
      double const p = normal()(z + std::sqrt(drift_variance) * normal_score((j + 0.5) / steps));
      sum += p, squares += p * p;
    }
  }
  double const n = steps * steps, mean = sum / n;
  return {mean, squares / n - mean * mean, mean - squares / n};
}

/// Releases are few and unlike: what their practice explains is a third of what decides. Where nothing
/// changes the figure varies as much as the posterior, the drift and the drawing of so many cases make it,
/// and no more: the chance in the cases that the last inspection saw is in the posterior. Compared with its
/// own cases of then a history would add some 6 per cent. The standard error of 4,000 histories' variance is
/// about 1.5 per cent.
TEST(Accounting, counts_no_variance_twice) {
  auto judgement = drifting(0.04);
  for (auto& [name, weight] : judgement.weights) {
    weight.spread_share = 0;
    for (auto& [question, mean] : weight.questions) mean *= 2.5;
  }
  std::vector<History> histories;
  for (std::uint32_t i = 0; i < 4000; ++i)
    histories.push_back({test::eligible(2 * i, {0, 0, 30}), test::eligible(2 * i + 1, {0, 0, 30}), i});
  auto const inspection = years_ago(1);
  auto const answer =
      outlook(inspection, judgement, histories, 9, {.weights = 1, .levels = 2, .drifts = 4, .samples = 2});
  auto const& question = test::question(answer, "4.2.1");
  auto const believed = expected({16 * 0.75 + 20 * 0.69, 16 * 0.25 + 20 * 0.31}, 0.04);
  double const cases = ratings::sample_size(30);
  EXPECT_NEAR(question.percent->mean, 100 * believed.mean, 0.5);
  EXPECT_NEAR(question.drifted, 100 * believed.mean, 0.3);
  EXPECT_NEAR(question.variance->total() / (1e4 * (believed.variance + believed.binomial / cases)), 1, 0.045);
}

/// What sets a history apart from the others is another matter: it was so at the last inspection too.
TEST(Baseline, compares_a_history_with_itself_where_histories_differ) {
  auto const judgement = test::judgement();
  auto const believed = belief(*ratings::framework("2018"), test::inspection(), judgement);
  auto const way_to_own = [&](float spread) {
    auto histories = test::histories(60);
    for (std::size_t i = 0; i < histories.size(); ++i)
      for (auto& seen : histories[i].before[0])
        for (float& value : seen.features)
          if (value != Practice::no_value) value += spread * static_cast<float>(i % 3);
    Baseline const baseline(believed, histories);
    auto const feature = static_cast<std::size_t>(core::Feature::assessment_in_time);
    auto const low = *baseline.means(0, histories[0].before[0])[feature],
               high = *baseline.means(0, histories[2].before[0])[feature];
    return high - low;
  };
  EXPECT_NEAR(way_to_own(0.5F), 1, 0.1);
  EXPECT_NEAR(way_to_own(0), 0, 0.03);
}

TEST(Pooling, draws_towards_all_services_and_not_where_the_specification_is_newer) {
  auto inspection = years_ago(1);
  inspection.last->standards["4.2"].key_questions["4.2.1"] = 100;
  auto const pooled = [&] {
    return test::question(outlook(inspection, test::judgement(), test::histories(60), 9), "4.2.1").pooled;
  };
  EXPECT_NEAR(pooled(), 100 * (16 + 20 * 0.69) / 36, 2);
  inspection.last->standards["4.2"].newer_specification = true;
  EXPECT_NEAR(pooled(), 100 * 16.5 / 17, 2);
}

TEST(Steps, lead_from_the_last_inspection_to_the_forecast) {
  auto const answer = outlook(years_ago(1), drifting(0.04), test::histories(30), 9);
  ASSERT_TRUE(answer.steps.has_value());
  EXPECT_NEAR(answer.steps->last, 60.68, 0.01);
  EXPECT_NEAR(answer.steps->forecast, answer.steps->drifted, 1) << "nothing changes";
  // The last overall rating is printed; it may change.
  EXPECT_EQ(answer.last_overall, Rating::requires_improvement);
  EXPECT_GT(*answer.overall_changes(), 0.01);
  auto without = years_ago(1);
  without.last->overall.reset();  // 2 × good, 1 and more points by the figures
  EXPECT_EQ(outlook(without, drifting(0.04), test::histories(1), 9).last_overall,
            Rating::requires_improvement);
}

}  // namespace
}  // namespace caseflow::quality
