#include "model/forecast/facts.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

#include "model/scenario/document/parse.hpp"
#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Fact;
using scenario::FactRole;
using scenario::Printed;
using scenario::PublishedFacts;

/// A fact about the completion share of the example's first replication, which is 0.75.
Fact completion(double value) {
  Fact fact;
  fact.meaning = "orders completed";
  fact.value = value;
  fact.unit = "share";
  fact.document = "report";
  fact.section = "1";
  fact.observed = scenario::Observed{{{"community_completion_share"}}, {}, 1, 2};
  return fact;
}

/// Replications with these completion shares.
std::vector<sim::Observations> with_shares(std::vector<double> const& shares) {
  std::vector<sim::Observations> all;
  for (double const share : shares) {
    sim::Observations observations(5, 2);
    observations.add(4, 0, 100 * share, 100);
    all.push_back(observations);
  }
  return all;
}

HeldFact hold(Fact const& fact, std::vector<double> const& replications, std::vector<double> const& draws) {
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
  return held(facts, "0", example::catalogue(), with_shares(replications), with_shares(draws)).facts.front();
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
  std::string reason;
};

Fact with(Fact fact, FactRole role, Printed printed = Printed::value, std::optional<double> national = {}) {
  fact.role = role;
  fact.printed = printed;
  fact.national = national;
  return fact;
}

TEST(Verdict, follows_from_role_interval_side_and_national_figure) {
  auto const check = FactRole::check;
  Case const cases[] = {
      {"inside", with(completion(0.7), check), {0.8}, {0.6, 0.9}, FactVerdict::met, ""},
      {"near", with(completion(0.7), check), {0.8}, {0.74, 0.9}, FactVerdict::met, ""},
      {"far",
       with(completion(0.7), check),
       {0.8},
       {0.77, 0.9},
       FactVerdict::missed,
       "outside the interval of the draws"},
      {"side reached",
       with(completion(0.7), check, Printed::at_least),
       {0.8},
       {0.77, 0.9},
       FactVerdict::met,
       ""},
      {"side missed",
       with(completion(0.7), check, Printed::at_most),
       {0.8},
       {0.77, 0.9},
       FactVerdict::missed,
       "outside the interval of the draws"},
      {"closer",
       with(completion(0.7), check, Printed::value, 0.78),
       {0.75},
       {0.6, 0.9},
       FactVerdict::met,
       ""},
      {"no closer",
       with(completion(0.7), check, Printed::value, 0.74),
       {0.75},
       {0.6, 0.9},
       FactVerdict::missed,
       "no closer than the national figure"},
      {"as national",
       with(completion(0.7), check, Printed::value, 0.7),
       {0.7},
       {0.6, 0.9},
       FactVerdict::missed,
       "no closer than the national figure"},
      {"input", with(completion(0.7), FactRole::input), {0.74}, {0.1, 0.2}, FactVerdict::reproduced, ""},
      {"input off", with(completion(0.7), FactRole::input), {0.76}, {0.6, 0.9}, FactVerdict::departs, ""},
      {"calibrated", with(completion(0.7), FactRole::calibrated), {0.72}, {}, FactVerdict::reproduced, ""},
  };
  for (auto const& each : cases) {
    auto const found = hold(each.fact, each.replications, each.draws);
    EXPECT_EQ(found.verdict, each.verdict) << each.name;
    EXPECT_EQ(found.reason, each.reason) << each.name;
  }
}

TEST(Verdict, of_a_check_that_nothing_is_held_against_counts_as_missed) {
  auto fact = completion(0.7);
  fact.observed.reset();
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}, {"other", completion(0.75)}}};
  auto const all = held(facts, "0", example::catalogue(), with_shares({0.75}), with_shares({0.7, 0.8}));
  EXPECT_EQ(all.facts.front().verdict, FactVerdict::not_simulated);
  EXPECT_EQ(score(all).checks, 2);
  EXPECT_EQ(score(all).met, 1);
}

TEST(Verdict, gives_the_mean_and_nine_in_ten) {
  auto const found = hold(completion(0.7), {0.6, 0.8}, {0.5, 0.9});
  EXPECT_DOUBLE_EQ(*found.simulated, 0.7);
  EXPECT_NEAR(found.interval->low, 0.61, 1e-9);
  EXPECT_NEAR(found.prior->high, 0.88, 1e-9);
}

TEST(UnknownSeries, are_told_with_what_may_have_been_meant) {
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

TEST(FactsText, Markdown_and_JSON_tell_value_intervals_and_verdict) {
  PublishedFacts const facts{
      "caseflow.facts/1", "example", {{"fact", with(completion(0.7), FactRole::check)}}};
  std::vector const all{
      held(facts, "0123", example::catalogue(), with_shares({0.75, 0.75}), with_shares({0.6, 0.9}))};
  auto const text = facts_text(all);
  EXPECT_THAT(text, testing::HasSubstr("1 of 1 checks met"));
  EXPECT_THAT(text, testing::HasSubstr("70 %"));
  EXPECT_THAT(
      facts_markdown(all),
      testing::HasSubstr(
          "| orders completed | 70 % | 75 % | 75 % – 75 % | 62 % – 88 % | 5.0 % | check | met |  |\n"));
  auto const json = facts_json(all);
  EXPECT_EQ(json["format"], "caseflow.facts_held/1");
  EXPECT_EQ(json["services"][0]["facts"][0]["verdict"], "met");
  EXPECT_EQ(json["services"][0]["parameters"], "0123");
  EXPECT_FALSE(json["services"][0].contains("parameters_fixed"));
}

TEST(FactsText, says_whether_the_parameters_are_those_that_were_fixed) {
  auto const with_digest = [](std::string const& digest) {
    PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", completion(0.7)}}, "0123"};
    return std::vector{held(facts, digest, example::catalogue(), with_shares({0.75}), with_shares({0.6}))};
  };
  EXPECT_THAT(facts_text(with_digest("0123")), testing::HasSubstr("parameters 0123 as fixed\n"));
  EXPECT_THAT(facts_markdown(with_digest("4567")), testing::HasSubstr("parameters 4567, not 0123 as fixed."));
  EXPECT_EQ(facts_json(with_digest("4567"))["services"][0]["parameters_fixed"], "0123");
}

}  // namespace
}  // namespace caseflow::forecast
