#include "model/forecast/outlook.hpp"
#include "model/forecast/rating_measures.hpp"

#include <gtest/gtest.h>

#include "model/forecast/series.hpp"
#include "tests/model/forecast/outlook_example.hpp"

namespace caseflow::forecast {
namespace {

using outlook_example::blank_observations, outlook_example::catalogue, outlook_example::request;

TEST(Ratings, are_measures_of_the_month_of_the_inspection) {
  auto its = blank_observations(4);
  auto const found = inspected(request(), 7, catalogue(), quality::test::histories(4), its);
  auto const score = *find_series(catalogue(), "expected_inspection_score");
  auto const question = *find_series(catalogue(), "sufficient_share", "key_question", "2.2.3");
  auto const kind = sim::MeasureKind::ratio;
  EXPECT_EQ(sim::value(kind, its[2], score, 13), found->histories[2].score);
  EXPECT_FALSE(sim::value(kind, its[2], score, 12).has_value());
  EXPECT_EQ(sim::horizon_value(kind, its[2], score), found->histories[2].score);
  EXPECT_NEAR(*sim::value(kind, its[2], question, 13), 0.42, 0.15);
}

TEST(Ratings, are_measured_by_the_chance_of_each_rating_or_a_better_one) {
  auto its = blank_observations(4);
  auto const found = inspected(request(), 7, catalogue(), quality::test::histories(4), its);
  auto const kind = sim::MeasureKind::ratio;
  for (std::size_t i = 0; i < chance_measures.size(); ++i) {
    auto const rating = static_cast<ratings::Rating>(i + 1);  // better than inadequate first
    auto const all = *find_series(catalogue(), chance_measures[i]);
    auto const one = *find_series(catalogue(), chance_measures[i], "standard", found->standards[1].id);
    auto const& history = found->histories[2];
    EXPECT_EQ(sim::value(kind, its[2], all, 13), ratings::at_least(history.overall, rating));
    EXPECT_EQ(sim::value(kind, its[2], one, 13), ratings::at_least(history.standards[1], rating));
  }
}

}  // namespace
}  // namespace caseflow::forecast
