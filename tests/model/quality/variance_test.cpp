#include "model/quality/variance.hpp"

#include <gtest/gtest.h>

#include "sim/chance.hpp"
#include "sim/distribution.hpp"

namespace caseflow::quality {
namespace {

/// Adds independent normal effects of known variance. With 1,000 histories of 4 × 5 × 3 × 10 draws every
/// component is known within about a tenth of it, the first two within more (over five standard errors).
TEST(VarianceAnalysis, finds_the_components_that_were_put_in) {
  Draws const draws{.weights = 4, .levels = 5, .drifts = 3, .samples = 10};
  VarianceAnalysis analysis(draws);
  sim::RandomStreams const random(3, 0);
  auto const drawn = [&](std::uint32_t history, std::uint16_t what, int at, double deviation) {
    return deviation * sim::normal_quantile(random.uniform(history, what, static_cast<std::uint32_t>(at)));
  };
  for (std::uint32_t history = 1; history <= 1000; ++history) {
    std::vector<double> values;
    for (std::size_t i = 0; i < draws.count(); ++i) {
      auto const [w, l, d, s] = draws.at(i);
      EXPECT_EQ(draws.index({w, l, d, s}), i);
      values.push_back(50 + drawn(history, 1, 0, 1) + drawn(history, 2, w, 2) + drawn(history, 3, l, 3) +
                       drawn(history, 6, d, 2.5) + drawn(history, 4, s, 4) +
                       drawn(history, 5, static_cast<int>(i), 0.5));
    }
    analysis.add(values);
  }
  auto const components = analysis.components();
  ASSERT_TRUE(components.has_value());
  EXPECT_NEAR(components->service, 1, 1.3);  // the difference of two larger variances
  EXPECT_NEAR(components->drift, 6.25, 1.4);
  EXPECT_NEAR(components->weights, 4, 0.6);
  EXPECT_NEAR(components->level, 9, 1.0);
  EXPECT_NEAR(components->sampling, 16, 1.2);
  EXPECT_NEAR(components->together, 0.25, 0.01);
  EXPECT_NEAR(components->total(), 36.5, 2.5);
}

/// What the mean over the weights drawn owes to their number is no difference between histories. The variance
/// of 1,000 means, 1 + 4 / 4, is known within 0.09 (a standard error), that of the weights within 0.15.
TEST(VarianceAnalysis, takes_what_few_draws_leave_in_the_means_from_the_histories) {
  Draws const draws{.weights = 4, .levels = 1, .drifts = 1, .samples = 1};
  VarianceAnalysis analysis(draws);
  sim::RandomStreams const random(5, 0);
  for (std::uint32_t history = 1; history <= 1000; ++history) {
    auto const normal = [&](std::uint16_t what, std::size_t at) {
      return sim::normal_quantile(random.uniform(history, what, static_cast<std::uint32_t>(at)));
    };
    std::vector<double> values;
    for (std::size_t i = 0; i < draws.count(); ++i) values.push_back(normal(1, 0) + 2 * normal(2, i));
    analysis.add(values);
  }
  auto const components = *analysis.components();
  EXPECT_NEAR(components.service, 1, 0.5);
  EXPECT_NEAR(components.weights + components.together, 4, 0.75);
}

/// Antithetic draws leave the mean of a history as it is, and are found as large as they are.
TEST(VarianceAnalysis, finds_what_pairs_of_draws_move) {
  Draws const draws{.weights = 1, .levels = 4, .drifts = 6, .samples = 3};
  VarianceAnalysis analysis(draws);
  sim::RandomStreams const random(4, 0);
  for (std::uint32_t history = 1; history <= 1000; ++history) {
    auto const drawn = [&](std::uint16_t what, Draws::Antithetic const& its) {
      return its.sign *
             sim::normal_quantile(random.uniform(history, what, static_cast<std::uint32_t>(its.number)));
    };
    std::vector<double> values;
    for (std::size_t i = 0; i < draws.count(); ++i) {
      auto const which = draws.at(i);
      values.push_back(50 + drawn(1, {0, 1}) + 2 * drawn(2, Draws::antithetic(which.level, draws.levels)) +
                       3 * drawn(3, Draws::antithetic(which.drift, draws.drifts)) +
                       drawn(4, {which.sample, 1}));
    }
    analysis.add(values);
  }
  auto const components = *analysis.components();
  EXPECT_NEAR(components.level, 4, 0.5);
  EXPECT_NEAR(components.drift, 9, 1);
  EXPECT_NEAR(components.service, 1, 0.25);
  EXPECT_NEAR(components.sampling, 1, 0.15);
}

TEST(VarianceAnalysis, has_nothing_to_say_of_one_history) {
  VarianceAnalysis analysis({.weights = 1, .levels = 1, .drifts = 1, .samples = 2});
  analysis.add(std::vector<double>{1, 2});
  EXPECT_FALSE(analysis.components().has_value());
}

TEST(VarianceAnalysis, gives_what_is_not_varied_nothing) {
  VarianceAnalysis analysis({.weights = 1, .levels = 1, .drifts = 1, .samples = 3});
  analysis.add(std::vector<double>{1, 2, 3});
  analysis.add(std::vector<double>{2, 3, 4});
  auto const components = *analysis.components();
  EXPECT_EQ(components.level, 0);
  EXPECT_EQ(components.weights, 0);
  EXPECT_DOUBLE_EQ(components.sampling, 1);
  EXPECT_EQ(components.shares()->level, 0);
  EXPECT_DOUBLE_EQ(components.shares()->total(), 1);
}

TEST(VarianceComponents, have_no_shares_where_nothing_varies) {
  EXPECT_FALSE(VarianceComponents{}.shares().has_value());
}

}  // namespace
}  // namespace caseflow::quality
