#include "model/forecast/scores.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "sim/interval.hpp"

namespace caseflow::forecast {
namespace {

using ratings::Probabilities;
using ratings::Rating;

constexpr double tiny = 1e-12;

TEST(Scores, are_those_of_the_textbook) {
  Probabilities const told{0.1, 0.2, 0.3, 0.4};
  EXPECT_NEAR(log_score(told, Rating::good), 1.2039728043259361, tiny);  // −ln 0.3
  EXPECT_NEAR(brier_score(told, Rating::good), 0.01 + 0.04 + 0.49 + 0.16, tiny);
  EXPECT_NEAR(brier_score(told, Rating::inadequate), 0.81 + 0.04 + 0.09 + 0.16, tiny);
}

TEST(Scores, of_what_was_certain_are_the_best_and_the_worst) {
  Probabilities const certain{0, 1, 0, 0};
  EXPECT_EQ(log_score(certain, Rating::requires_improvement), 0);
  EXPECT_EQ(brier_score(certain, Rating::requires_improvement), 0);
  EXPECT_NEAR(log_score(certain, Rating::good), std::log(8000), tiny);
  EXPECT_EQ(brier_score(certain, Rating::good), 2);
}

TEST(Jackknifed, mean_has_the_interval_of_students_t) {
  std::vector<double> const values{3, 5, 4, 8};
  auto const mean = [&](std::optional<std::size_t> without) {
    double const sum = std::accumulate(values.begin(), values.end(), 0.0);
    return without ? (sum - values[*without]) / 3 : sum / 4;
  };
  auto const made = jackknifed(values.size(), mean);
  EXPECT_EQ(made.value, 5);
  EXPECT_NEAR(*made.half_width, *sim::half_width(values), tiny);
}

TEST(Jackknifed, value_of_one_history_has_no_interval) {
  EXPECT_FALSE(jackknifed(1, [](auto) { return 7.0; }).half_width.has_value());
}

TEST(MeanScore, is_of_the_probabilities_of_all_histories_together) {
  std::vector<Trial> const trials{{Rating::good, {{0, 0.5, 0.5, 0}, {0, 0, 1, 0}}},
                                  {Rating::inadequate, {{0.25, 0.75, 0, 0}, {0.75, 0.25, 0, 0}}}};
  auto const log = mean_score(trials, log_score);
  EXPECT_NEAR(log.value, (-std::log(0.75) - std::log(0.5)) / 2, tiny);
  auto const brier = mean_score(trials, brier_score);
  EXPECT_NEAR(brier.value, (2 * 0.25 * 0.25 + 2 * 0.5 * 0.5) / 2, tiny);
  // Without the first: −ln 1 and −ln 0.75; without the second −ln 0.5 and −ln 0.25.
  double const first = -std::log(0.75) / 2, second = -std::log(0.125) / 2;
  EXPECT_NEAR(*log.half_width, sim::student_t(1) * std::abs(first - second) / 2, 1e-9);
}

TEST(MeanScore, counts_a_history_by_the_inspections_that_had_something_to_rate) {
  std::vector<Trial> const trials{{Rating::good, {{0, 0, 1, 0}, {0, 0.25, 0, 0}, {0, 0, 0, 0}}}};
  EXPECT_NEAR(mean_score(trials, log_score).value, -std::log(0.8), tiny);
}

}  // namespace
}  // namespace caseflow::forecast
