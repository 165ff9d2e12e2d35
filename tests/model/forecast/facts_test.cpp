#include "model/forecast/facts.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/scenario/document/parse.hpp"
#include "tests/model/forecast/facts_example.hpp"

namespace caseflow::forecast {
namespace {

using facts_example::completion, facts_example::with, facts_example::with_shares;
using scenario::Fact;
using scenario::FactRole;
using scenario::Printed;
using scenario::PublishedFacts;

ComparedFact compared_with(Fact const& fact, std::vector<double> const& replications,
                           std::vector<double> const& draws) {
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
  return compared_with_facts(facts, "0", example::catalogue(), with_shares(replications), with_shares(draws))
      .facts.front();
}

TEST(Tolerance, is_five_points_of_a_share_and_a_tenth_of_anything_else) {
  EXPECT_DOUBLE_EQ(tolerance(completion(0.75)), 0.05);
  auto cases = completion(50);
  cases.unit = "cases";
  EXPECT_DOUBLE_EQ(tolerance(cases), 5);
  cases.within_factor = 3;
  EXPECT_DOUBLE_EQ(tolerance(cases), 100);
}

TEST(Tolerance, is_widened_by_the_sampling_error_of_the_fact) {
  auto fact = completion(0.75);
  fact.sample_size = 100;
  double const error = std::sqrt(0.75 * 0.25 / 100);
  EXPECT_NEAR(tolerance(fact), std::sqrt(0.05 * 0.05 + 1.645 * 1.645 * error * error), 1e-12);
}

TEST(Observed, sums_counts_to_a_year_and_divides_sums) {
  auto const catalogue = example::catalogue();
  auto const all_observations = example::all_observations();
  EXPECT_DOUBLE_EQ(*observed({{{"starts"}}, {}, 1, 2}, catalogue, all_observations[0]), 30);
  EXPECT_DOUBLE_EQ(
      *observed({{{"caseload", "holder", "hub"}}, {{"caseload"}}, 1, 1}, catalogue, all_observations[0]),
      5.0 / 15);
  EXPECT_FALSE(observed({{{"community_completion_share"}}, {}, 1, 2}, catalogue, all_observations[1]));
}

struct Case {
  char const* name;
  Fact fact;
  std::vector<double> replications, draws;
  FactVerdict verdict;
  std::optional<MissReason> reason;
};

TEST(Verdict, follows_from_role_interval_side_and_national_figure) {
  auto const check = FactRole::check;
  Case const cases[] = {
      {"inside", with(completion(0.7), check), {0.8}, {0.6, 0.9}, FactVerdict::met, {}},
      {"near", with(completion(0.7), check), {0.8}, {0.74, 0.9}, FactVerdict::met, {}},
      {"far",
       with(completion(0.7), check),
       {0.8},
       {0.77, 0.9},
       FactVerdict::missed,
       MissReason::outside_draws},
      {"side reached",
       with(completion(0.7), check, Printed::at_least),
       {0.8},
       {0.77, 0.9},
       FactVerdict::met,
       {}},
      {"side missed",
       with(completion(0.7), check, Printed::at_most),
       {0.8},
       {0.77, 0.9},
       FactVerdict::missed,
       MissReason::outside_draws},
      {"closer",
       with(completion(0.7), check, Printed::value, 0.78),
       {0.75},
       {0.6, 0.9},
       FactVerdict::met,
       {}},
      {"no closer",
       with(completion(0.7), check, Printed::value, 0.74),
       {0.75},
       {0.6, 0.9},
       FactVerdict::missed,
       MissReason::no_closer_than_national},
      {"as national",
       with(completion(0.7), check, Printed::value, 0.7),
       {0.7},
       {0.6, 0.9},
       FactVerdict::missed,
       MissReason::no_closer_than_national},
      {"input", with(completion(0.7), FactRole::input), {0.74}, {0.1, 0.2}, FactVerdict::reproduced, {}},
      {"input off", with(completion(0.7), FactRole::input), {0.76}, {0.6, 0.9}, FactVerdict::departs, {}},
      {"calibrated", with(completion(0.7), FactRole::calibrated), {0.72}, {}, FactVerdict::reproduced, {}},
  };
  for (auto const& each : cases) {
    auto const found = compared_with(each.fact, each.replications, each.draws);
    EXPECT_EQ(found.verdict, each.verdict) << each.name;
    EXPECT_EQ(found.reason, each.reason) << each.name;
  }
}

TEST(Verdict, of_a_check_that_nothing_is_compared_with_counts_as_missed) {
  auto fact = completion(0.7);
  fact.observed.reset();
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}, {"other", completion(0.75)}}};
  auto const all =
      compared_with_facts(facts, "0", example::catalogue(), with_shares({0.75}), with_shares({0.7, 0.8}));
  EXPECT_EQ(all.facts.front().verdict, FactVerdict::not_simulated);
  EXPECT_EQ(score(all).checks, 2);
  EXPECT_EQ(score(all).met, 1);
}

TEST(Verdict, gives_the_mean_and_nine_in_ten) {
  auto const found = compared_with(completion(0.7), {0.6, 0.8}, {0.5, 0.9});
  EXPECT_DOUBLE_EQ(*found.simulated, 0.7);
  EXPECT_NEAR(found.interval->low, 0.61, 1e-9);
  EXPECT_NEAR(found.prior->high, 0.88, 1e-9);
}

TEST(UnknownSeries, are_reported_with_what_may_have_been_meant) {
  auto fact = completion(0.7);
  fact.observed->sum = {{"startes"}, {"caseload", "holder", "hubb"}};
  fact.observed->months = 3;
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
  auto const found = unknown_series(facts, scenario::Document(), example::catalogue(), 2);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].expected, "months up to 2");
  EXPECT_EQ(found[1].hint, "did you mean \"starts\"?");
  EXPECT_EQ(found[2].got, "caseload by holder hubb");
}

}  // namespace
}  // namespace caseflow::forecast
