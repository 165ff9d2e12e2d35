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

FactsComparison compared_with(PublishedFacts const& facts, std::vector<double> const& replications,
                              std::vector<double> const& draws, scenario::Discrepancy discrepancy = {}) {
  auto const catalogue = example::catalogue();
  auto const stated = with_shares(replications), drawn = with_shares(draws);
  return compared_with_facts(facts, {catalogue, stated, drawn, discrepancy});
}

ComparedFact compared_with(Fact const& fact, std::vector<double> const& replications,
                           std::vector<double> const& draws) {
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
  return compared_with(facts, replications, draws).facts.front();
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

quality::History with_parts(std::vector<std::uint8_t> const& all) {
  quality::History history;
  for (auto const parts : all) {
    quality::Practice seen;
    seen.parts = parts;
    seen.home = service::SiteId{history.before[0].size() % 2};
    history.before[0].push_back(seen);
  }
  return history;
}

TEST(Inspected, facts_are_compared_with_the_cases_of_the_last_inspection_at_some_sites) {
  scenario::Scenario two_sites;
  two_sites.sites["coast"];
  two_sites.sites["town"];
  auto fact = completion(0.4);
  fact.observed.reset();
  fact.inspected = scenario::InspectedShare{{}, "risk_of_harm", {"town"}};
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
  auto const catalogue = example::catalogue();
  auto const observations = with_shares({0.5});
  // Of the second and the fourth case one is in the part, and in the draw none.
  std::vector const stated{with_parts({0, 1, 1, 0})}, drawn{with_parts({1, 0, 1, 0})};
  auto const compared =
      compared_with_facts(facts, {catalogue, observations, observations, {}, {&two_sites, stated, drawn, 1}});
  auto const& simulated = compared.facts.front().simulated;
  ASSERT_TRUE(simulated.has_value());
  EXPECT_DOUBLE_EQ(simulated->mean, 0.5);
  EXPECT_EQ(simulated->n_of_draws, 1);
  EXPECT_EQ(compared.facts.front().verdict, FactVerdict::wrong) << "the draw leaves no range";
}

// A county's figure is anchored on that of the whole service, which so is what it has to beat.
TEST(Inspected, parts_of_a_service_stand_beside_what_is_printed_of_the_whole) {
  scenario::Scenario service;
  service.sites["town"];
  service.inspection.framework = "2018";
  service.inspection.last.emplace().standards["2.1"].key_questions["2.1.1"] = 52;
  auto part = completion(0.4);
  part.observed.reset();
  part.inspected = scenario::InspectedShare{"2.1.1", {}, {"town"}};
  auto whole = part, other = part;
  whole.inspected->sites.clear();
  other.inspected->key_question = "2.2.1";  // not printed
  PublishedFacts const facts{
      "caseflow.facts/1", "example", {{"other", other}, {"part", part}, {"whole", whole}}};
  auto const catalogue = example::catalogue();
  auto const observations = with_shares({0.5});
  auto const compared =
      compared_with_facts(facts, {catalogue, observations, observations, {}, {&service, {}, {}, 1}});
  EXPECT_FALSE(compared.facts[0].whole);
  EXPECT_EQ(compared.facts[1].whole, 0.52);
  EXPECT_FALSE(compared.facts[2].whole);
}

struct Case {
  char const* name;
  Fact fact;
  std::vector<double> replications, draws;
  FactVerdict verdict;
};

// Tolerances are five points; what the model leaves out is nothing here, so that ranges are those of the
// draws.
TEST(Verdict, follows_from_role_tolerance_range_and_side) {
  auto const check = FactRole::check;
  auto const at_least = Printed::at_least, at_most = Printed::at_most;
  Case const cases[] = {
      {"exactly", with(completion(0.75), check), {0.75}, {0.75}, FactVerdict::right},
      {"just within", with(completion(0.7), check), {0.749}, {0.749}, FactVerdict::right},
      {"just beyond, nothing wider", with(completion(0.7), check), {0.751}, {0.751}, FactVerdict::wrong},
      {"just beyond, draws that hold it",
       with(completion(0.7), check),
       {0.751},
       {0.6, 0.9},
       FactVerdict::open},
      {"never right by width", with(completion(0.2), check), {0.75}, {0.0, 1.0}, FactVerdict::open},
      {"near the draws only", with(completion(0.7), check), {0.8}, {0.71, 0.9}, FactVerdict::wrong},
      {"right though outside the draws",
       with(completion(0.7), check),
       {0.72},
       {0.8, 0.9},
       FactVerdict::right},
      {"side reached", with(completion(0.7), check, at_least), {0.9}, {0.9}, FactVerdict::right},
      {"side nearly reached", with(completion(0.7), check, at_least), {0.66}, {0.66}, FactVerdict::right},
      {"side reached by draws", with(completion(0.7), check, at_least), {0.6}, {0.5, 0.8}, FactVerdict::open},
      {"side not reached", with(completion(0.7), check, at_least), {0.6}, {0.5, 0.65}, FactVerdict::wrong},
      {"other side reached by draws",
       with(completion(0.7), check, at_most),
       {0.8},
       {0.6, 0.9},
       FactVerdict::open},
      {"other side not reached",
       with(completion(0.7), check, at_most),
       {0.8},
       {0.71, 0.9},
       FactVerdict::wrong},
      {"input", with(completion(0.7), FactRole::input), {0.74}, {0.1, 0.2}, FactVerdict::reproduced},
      {"input off", with(completion(0.7), FactRole::input), {0.76}, {0.6, 0.9}, FactVerdict::departs},
      {"calibrated", with(completion(0.7), FactRole::calibrated), {0.72}, {}, FactVerdict::reproduced},
  };
  for (auto const& each : cases)
    EXPECT_EQ(compared_with(each.fact, each.replications, each.draws).verdict, each.verdict) << each.name;
}

TEST(Verdict, is_opened_by_what_the_model_leaves_out_and_by_the_reports_sample) {
  auto fact = with(completion(0.7), FactRole::check);
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
  EXPECT_EQ(compared_with(facts, {0.76}, {0.76}).facts.front().verdict, FactVerdict::wrong);
  EXPECT_EQ(compared_with(facts, {0.76}, {0.76}, {.share = 0.05}).facts.front().verdict, FactVerdict::open);
  fact.sample_size = 16;  // whose error widens the tolerance too, to 19 points
  EXPECT_EQ(compared_with(fact, {0.88}, {0.88}).verdict, FactVerdict::right);
  EXPECT_EQ(compared_with(fact, {0.95}, {0.8, 0.95}).verdict, FactVerdict::open);
}

TEST(Verdict, of_a_check_that_nothing_is_compared_with_is_wrong) {
  auto fact = with(completion(0.7), FactRole::check);
  fact.observed.reset();
  EXPECT_EQ(compared_with(fact, {0.75}, {0.7, 0.8}).verdict, FactVerdict::wrong);
  EXPECT_FALSE(compared_with(fact, {0.75}, {0.7, 0.8}).simulated);
}

TEST(Verdict, comes_with_the_mean_and_each_part_of_the_range) {
  auto fact = completion(0.7);
  fact.sample_size = 50;
  PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
  auto const found = compared_with(facts, {0.6, 0.8}, {0.5, 0.9}, {.share = 0.04}).facts.front();
  EXPECT_DOUBLE_EQ(found.simulated->mean, 0.7);
  EXPECT_NEAR(found.simulated->chance.low, 0.61, 1e-9);
  auto const parts = found.simulated->futures.parts();
  EXPECT_NEAR(parts.chance, std::sqrt(0.02), 1e-9);
  EXPECT_NEAR(parts.parameters, std::sqrt(0.08 - 0.02), 1e-9) << "what draws add to chance";
  EXPECT_NEAR(parts.sampling, std::sqrt((0.25 + 0.09) / 2 / 50), 1e-9) << "of what is simulated, not printed";
  EXPECT_DOUBLE_EQ(parts.discrepancy, 0.04);
}

TEST(Others, are_of_the_same_name_and_unit_and_no_average) {
  auto const with_value = [](std::string const& scenario, double value, std::string const& unit = "share") {
    auto fact = completion(value);
    fact.unit = unit;
    return PublishedFacts{"caseflow.facts/1", scenario, {{"fact", fact}, {scenario, completion(0.1)}}};
  };
  auto average = with_value("d", 0.1);
  average.average = true;
  auto side = with_value("f", 0.2);
  side.facts.at("fact").printed = Printed::at_most;
  std::vector const all{side,    with_value("a", 0.9),        with_value("b", 0.5), with_value("c", 0.7),
                        average, with_value("e", 30, "cases")};
  EXPECT_EQ(means_of_others(all[1], all), (std::map<std::string, double>{{"fact", 0.6}}));
  EXPECT_TRUE(means_of_others(average, all).empty());
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
