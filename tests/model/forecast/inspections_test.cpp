// The rating forecasts of the services as they ship: they return the last inspection where nothing changes,
// move as staff does, and cost little beside the simulation.

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

#include "model/forecast/outlook.hpp"
#include "model/ratings/framework.hpp"
#include "model/scenario/check.hpp"
#include "sim/paired.hpp"
#include "tests/model/forecast/inspection_example.hpp"

namespace caseflow::forecast {
namespace {

using test::histories, test::question, test::seed;

quality::Outlook found(Question const& asked, std::vector<quality::History> const& all,
                       quality::Draws draws = {}) {
  return quality::outlook(asked.now.inspection, asked.now.judgement, all, seed, draws);
}

quality::Draws as_found() {
  quality::Draws draws;
  draws.as_found = true;
  draws.levels = draws.weights = 1;
  return draws;
}

class Baselines : public testing::TestWithParam<char const*> {};

/// Inspected again on the day it is anchored to, with the figures taken as exactly right, each service is
/// found as it was: every key question within a point on average, and every band of a standard within two
/// points of what resampling the percentages alone gives (no weights, the same cases and the same luck).
TEST_P(Baselines, return_the_last_inspection) {
  auto const asked = question(GetParam());
  auto const simulated = histories(asked, 40);
  std::vector<quality::History> all;
  for (int round = 0; round < 40; ++round)  // each with luck of its own in being inspected
    for (auto const& history : simulated) all.push_back({history.before, history.before});
  auto unmoved = asked;
  unmoved.now.judgement.weights.clear();
  auto const full = found(asked, all, as_found()), plain = found(unmoved, all, as_found());
  double departure = 0;
  int questions = 0;
  for (std::size_t i = 0; i < full.standards.size(); ++i) {
    for (auto const& one : full.standards[i].questions) {
      ASSERT_TRUE(one.last.has_value());
      departure += std::abs(one.percent.mean - *one.last);
      ++questions;
    }
    for (std::size_t j = 0; j < ratings::rating_count; ++j)
      EXPECT_NEAR(full.standards[i].probability[j], plain.standards[i].probability[j], 0.02)
          << full.standards[i].id << " " << ratings::rating_words[j];
  }
  EXPECT_LE(departure / questions, 1);
  RecordProperty("mean_departure", fmt::format("{:.2f}", departure / questions));
}

INSTANTIATE_TEST_SUITE_P(every_service, Baselines,
                         testing::Values("norfolk-suffolk", "bench", "northumbria", "south-yorkshire",
                                         "dorset-devon-cornwall"));

/// The parts of the sample stand beside what is printed: 85 of 100; 58, 48 and 42 of 98. They are read from
/// what happens to cases, so only their order of size is asked for.
TEST(Samples, have_parts_of_the_printed_order) {
  auto const asked = question("norfolk-suffolk");
  auto const outlook = found(asked, histories(asked, 10));
  auto const share = [&](std::string_view id) {
    for (auto const& standard : outlook.standards)
      for (auto const& one : standard.questions)
        if (one.id == id) return one.cases / outlook.samples.front().drawn;
    return 0.0;
  };
  EXPECT_NEAR(outlook.samples.front().drawn, 98, 12);
  EXPECT_NEAR(share("2.2.3"), 0.85, 0.15);
  EXPECT_NEAR(share("2.4.1"), 0.59, 0.25);
  EXPECT_NEAR(share("2.4.2"), 0.49, 0.25);
  EXPECT_NEAR(share("2.4.3"), 0.43, 0.25);
}

/// Paired over 12 replications: the mean change of the score under a change of the scenario from the start
/// on.
sim::Paired change(std::string const& name, std::function<void(scenario::Scenario&)> const& changed) {
  auto const asked = question(name);
  auto other = asked;
  other.before = asked.before ? *asked.before : asked.now;
  changed(other.now);
  EXPECT_EQ(scenario::text(scenario::check(other.now)), "");
  auto const as_it_is = found(asked, histories(asked, 12)), with = found(other, histories(other, 12));
  std::vector<double> first, second;
  for (auto const& history : as_it_is.histories) first.push_back(history.score);
  for (auto const& history : with.histories) second.push_back(history.score);
  return *sim::paired(first, second);
}

void multiply_officers(scenario::Scenario& scenario, double factor) {
  for (auto& [name, posts] : scenario.workforce.posts) posts.in_post_fte *= factor;
}

TEST(RatingForecasts, rise_with_officers_and_fall_without_them) {
  auto const more = change("norfolk-suffolk", [](auto& scenario) { multiply_officers(scenario, 1.25); });
  auto const fewer = change("norfolk-suffolk", [](auto& scenario) { multiply_officers(scenario, 0.8); });
  EXPECT_GT(more.difference - *more.half_width, 0);
  EXPECT_LT(fewer.difference + *fewer.half_width, 0);
}

/// In post before the eligible cases began: turnover that ends on the start date, more than half a year
/// before.
TEST(RatingForecasts, do_not_fall_with_officers_who_stay) {
  auto const stay = change("norfolk-suffolk", [](auto& scenario) {
    scenario.workforce.leaving_per_year = 0;
    scenario.operating_model.allocation.moves_per_case_year = 0;
  });
  EXPECT_GE(stay.difference + *stay.half_width, 0);
}

/// Face to face in place of the telephone takes officers' time: without more of them it does not come free.
TEST(RatingForecasts, face_to_face_without_staff_does_not_come_free) {
  auto const asked = question("dorset-devon-cornwall");
  auto const shared = model(asked);
  auto other = asked;
  other.before = asked.before ? *asked.before : asked.now;
  for (auto& rule : other.now.operating_model.routing) rule.telephone_weeks_between.reset();
  ASSERT_EQ(scenario::text(scenario::check(other.now)), "");
  auto const depth = [](std::vector<quality::History> const& all) {
    double sum = 0, count = 0;
    for (auto const& history : all)
      for (auto const& seen : history.now.front()) {
        auto const time = seen.features[static_cast<std::size_t>(core::Feature::officer_time)];
        if (time != quality::Practice::no_value) sum += static_cast<double>(time), count += 1;
      }
    return sum / count;
  };
  EXPECT_LT(depth(histories(other, 8)), depth(histories(asked, 8)));
}

}  // namespace
}  // namespace caseflow::forecast
