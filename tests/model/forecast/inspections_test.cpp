// The rating forecasts of the services as they ship: they return the last inspection where nothing changes,
// and move as staff does.

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <random>

#include "model/forecast/outlook.hpp"
#include "model/ratings/framework.hpp"
#include "model/ratings/rules.hpp"
#include "model/ratings/sample_size.hpp"
#include "model/scenario/check/check.hpp"
#include "sim/distribution.hpp"
#include "sim/paired.hpp"
#include "tests/model/forecast/inspection_example.hpp"

namespace caseflow::forecast {
namespace {

using test::histories, test::request, test::seed;

quality::Outlook found(ForecastRequest const& asked, std::vector<quality::History> const& all) {
  return quality::outlook(asked.now.inspection, asked.now.judgement, all, seed);
}

quality::Draws as_found() {
  quality::Draws draws;
  draws.as_found = true;
  draws.levels = draws.weights = draws.drifts = 1;
  draws.samples = 20;
  return draws;
}

/// How often each rating comes out of a standard where nothing but the printed percentages is known, written
/// apart from what it is compared with: whom inspectors look at is any of those who could be drawn, a case is
/// sufficient with the probability that was printed, and answers about a case and about the cases of an
/// officer have in common what is stated.
ratings::Probabilities resampled(ratings::Framework const& framework, quality::Belief const& belief,
                                 std::vector<quality::JudgedQuestion> const& questions,
                                 std::vector<quality::History> const& histories) {
  constexpr int draws = 40000;
  std::mt19937_64 chance(7);
  auto const z = [&] { return sim::normal_quantile((static_cast<double>(chance() >> 11) + 0.5) * 0x1p-53); };
  std::vector<double> bounds;
  for (auto const& question : questions)
    bounds.push_back(sim::normal_quantile(std::clamp(*question.level.found, 1e-6, 1 - 1e-6)));
  auto const sample = static_cast<std::size_t>(questions.front().sample);
  ratings::Probabilities bands{};
  for (int draw = 0; draw < draws; ++draw) {
    auto eligible = histories[static_cast<std::size_t>(draw) % histories.size()].before[sample];
    int const size = ratings::sample_size(static_cast<int>(eligible.size()));
    std::vector<int> sufficient(questions.size(), 0), asked(questions.size(), 0);
    std::map<sim::Entity, double> of_officer;
    for (int i = 0; i < size; ++i) {
      auto const at = static_cast<std::size_t>(i);
      std::swap(eligible[at], eligible[at + chance() % (eligible.size() - at)]);
      auto const& seen = eligible[at];
      auto const officer = seen.officer == 0 ? seen.entity : seen.officer;
      if (!of_officer.contains(officer)) of_officer[officer] = std::sqrt(belief.officer_share) * z();
      double const shared = of_officer[officer] + std::sqrt(belief.case_share) * z();
      for (std::size_t j = 0; j < questions.size(); ++j)
        if (questions[j].asks(seen.parts)) {
          ++asked[j];
          sufficient[j] += shared + std::sqrt(belief.own_share()) * z() < bounds[j] ? 1 : 0;
        }
    }
    int lowest = 100;
    for (std::size_t j = 0; j < questions.size(); ++j)
      lowest = std::min(lowest, ratings::percentage(sufficient[j], asked[j]));
    bands[ratings::index(ratings::band(framework, lowest))] += 1.0 / draws;
  }
  return bands;
}

class Baselines : public testing::TestWithParam<char const*> {};

/// Inspected again on the day it is anchored to, with the figures taken as exactly right, each service is
/// found as it was: every key question within a point on average, and every band of a standard within two
/// points of what resampling the printed percentages alone gives. Through the Gate is allowed five: South
/// Yorkshire's 100, 90 and 86 per cent of some 24 releases, alike in practice, differ by four.
TEST_P(Baselines, return_the_last_inspection) {
  auto asked = request(GetParam());
  asked.now.inspection.discretion.policy = scenario::DiscretionPolicy::never;
  auto const framework = *ratings::framework(asked.now.inspection.framework);
  auto const belief = quality::belief(framework, asked.now.inspection, asked.now.judgement);
  auto const simulated = histories(asked, 120);
  std::vector<quality::History> all;
  for (int round = 0; round < 7; ++round)  // each with random numbers of its own in being inspected
    for (auto const& history : simulated)
      all.push_back({history.before, history.before, static_cast<std::uint32_t>(all.size())});
  auto const found = quality::outlook(asked.now.inspection, asked.now.judgement, all, seed, as_found());
  double departure = 0;
  // Windows follow from the printed sizes and a year's beginnings; how many cases begin swings with the
  // season.
  for (std::size_t i = 0; i < core::sample_count; ++i) {
    double eligible = 0;
    for (auto const& history : simulated)
      eligible += static_cast<double>(history.now[i].size()) / static_cast<double>(simulated.size());
    double const printed = asked.now.inspection.last->samples.at(std::string(core::sample_words[i]));
    EXPECT_NEAR(ratings::sample_size(static_cast<int>(eligible)) / printed, 1, 0.25) << core::sample_words[i];
  }
  for (std::size_t i = 0; i < found.standards.size(); ++i) {
    auto const& standard = found.standards[i];
    if (!standard.from_cases) continue;
    std::vector<quality::JudgedQuestion> its;
    std::copy_if(belief.questions.begin(), belief.questions.end(), std::back_inserter(its),
                 [i](quality::JudgedQuestion const& one) { return one.standard == i; });
    for (auto const& one : standard.questions) departure += std::abs(one.percent->mean - *one.last);
    auto const expected = resampled(framework, belief, its, simulated);
    double const allowed = standard.id == "4.2" ? 0.05 : 0.02;
    for (std::size_t j = 0; j < ratings::rating_count; ++j)
      EXPECT_NEAR(standard.probability[j], expected[j], allowed)
          << standard.id << " " << ratings::rating_words[j];
  }
  departure /= static_cast<double>(belief.questions.size());
  EXPECT_LE(departure, 1);
  RecordProperty("mean_departure", fmt::format("{:.2f}", departure));
}

INSTANTIATE_TEST_SUITE_P(every_service, Baselines,
                         testing::Values("norfolk-suffolk", "bench", "northumbria", "south-yorkshire",
                                         "dorset-devon-cornwall"));

/// The parts of the sample, as simulated and as printed: 85 of 100; 58, 48 and 42 of 98. They are read from
/// what happens to cases, and the second and third differ as scenarios/README.md says.
TEST(Samples, have_parts_of_the_printed_order) {
  auto const asked = request("norfolk-suffolk");
  auto const outlook = found(asked, histories(asked, 10));
  auto const share = [&](std::string_view id) {
    for (auto const& standard : outlook.standards)
      for (auto const& one : standard.questions)
        if (one.id == id) return one.cases / outlook.samples.front().drawn;
    return 0.0;
  };
  EXPECT_NEAR(share("2.2.3"), 0.85, 0.1);
  EXPECT_NEAR(share("2.4.1"), 0.59, 0.2);
  EXPECT_NEAR(share("2.4.2"), 0.49, 0.25);  // the widest miss, and one that more group work has widened
  EXPECT_NEAR(share("2.4.3"), 0.43, 0.12);
}

/// Paired over 12 replications: the mean change of the score under a change of the scenario from the start
/// on.
sim::Paired change(std::string const& name, std::function<void(scenario::Scenario&)> const& changed) {
  auto const asked = request(name);
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
  for (auto& [name, posts] : scenario.workforce.posts)
    posts.in_post_fte *= factor, posts.established_fte *= factor;
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

/// In post, and experienced, before the cases that are looked at began: from the start date on, most of a
/// year before.
TEST(RatingForecasts, do_not_fall_with_more_experienced_officers) {
  auto const experienced = change("norfolk-suffolk", [](auto& scenario) {
    scenario.workforce.recruitment.newcomer_share = 0;
    for (auto& [name, posts] : scenario.workforce.posts) posts.newcomer_share.reset();
  });
  EXPECT_GE(experienced.difference + *experienced.half_width, 0);
}

/// Face to face in place of the telephone takes officers' time: without more of them it does not come free.
TEST(RatingForecasts, face_to_face_without_staff_does_not_come_free) {
  auto const asked = request("dorset-devon-cornwall");
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
