#include "model/forecast/fact_scores.hpp"

#include <gtest/gtest.h>

#include "tests/model/forecast/facts_example.hpp"

namespace caseflow::forecast {
namespace {

using facts_example::completion, facts_example::with, facts_example::with_shares;
using scenario::Fact;
using scenario::FactRole;
using scenario::Printed;

/// Facts beside a forecast that says 0.75 of each, give or take.
FactsComparison beside(std::map<std::string, Fact> const& facts, std::vector<double> const& draws,
                       std::map<std::string, double> const& others = {}) {
  auto const catalogue = example::catalogue();
  auto const stated = with_shares({0.75}), drawn = with_shares(draws);
  return compared_with_facts({"caseflow.facts/1", "example", facts}, {catalogue, stated, drawn}, others);
}

FactsScore scored(FactsComparison const& compared) { return score({&compared, 1}); }

Fact check(double value, std::optional<double> national = {}) {
  return with(completion(value), FactRole::check, Printed::value, national);
}

TEST(FactsScore, counts_checks_alone_and_means_them_in_tolerances) {
  auto extreme = check(0.9);
  extreme.extreme = true;
  auto nothing = check(0.75);
  nothing.observed.reset();
  auto const found = scored(beside({{"right", check(0.73)},
                                    {"open", check(0.65)},
                                    {"wrong", extreme},
                                    {"not simulated", nothing},
                                    {"input", with(completion(0.1), FactRole::input)}},
                                   {0.6, 0.75, 0.85}));
  EXPECT_EQ(found.checks, 4);
  EXPECT_EQ(found.right, 1);
  EXPECT_EQ(found.open, 1);
  EXPECT_EQ(found.wrong, 2);
  EXPECT_EQ(found.simulated, 3);
  EXPECT_NEAR(*found.error, (0.4 + 2 + 3) / 3, 1e-9);
  EXPECT_NEAR(*found.usual_error, (0.4 + 2) / 2, 1e-9);
  EXPECT_EQ(found.usual, 2);
  EXPECT_LT(*found.crps, *found.error) << "an honest range scores better than its middle";
}

TEST(FactsScore, has_coverage_and_sharpness_of_both_ranges_of_printed_figures) {
  auto const one_sided = with(completion(0.1), FactRole::check, Printed::at_least);
  auto const found =
      scored(beside({{"a", check(0.75)}, {"b", check(0.64)}, {"c", check(0.4)}, {"side", one_sided}},
                    {0.6, 0.7, 0.8, 0.9}));
  EXPECT_EQ(found.two_sided, 3);
  EXPECT_EQ(found.ninety.held, 2);
  EXPECT_EQ(found.half.held, 1);
  // Of 400 members, a hundred at each of the four draws: type 7 gives 0.6 to 0.9, and between two draws for
  // the half.
  EXPECT_NEAR(*found.ninety.median_width, 0.3 / 0.1, 1e-9);
  EXPECT_NEAR(*found.half.median_width, (0.825 - 0.675) / 0.1, 1e-9);
}

// A county's figure is anchored on the printed whole, so the whole is what it has to beat.
TEST(FactsScore, compares_parts_of_a_service_with_the_figure_of_the_whole) {
  auto compared = beside({{"part", check(0.65)}, {"all", check(0.75)}}, {0.7, 0.8});
  EXPECT_FALSE(scored(compared).whole);
  for (auto& fact : compared.facts)
    if (fact.name == "part") fact.whole = 0.66;
  auto const found = scored(compared);
  ASSERT_TRUE(found.whole);
  EXPECT_EQ(found.whole->facts, 1);
  EXPECT_NEAR(found.whole->rival, 0.2, 1e-9);
  EXPECT_NEAR(found.whole->error, 2, 1e-9);
}

TEST(FactsScore, says_that_a_worse_forecast_has_a_negative_skill) {
  std::map<std::string, Fact> facts;
  for (auto const* name : {"a", "b", "c", "d", "e"}) facts[name] = check(0.65, 0.66);
  auto const found = scored(beside(facts, {0.7, 0.8}));
  ASSERT_TRUE(found.national);
  EXPECT_EQ(found.national->facts, 5);
  EXPECT_NEAR(found.national->rival, 0.2, 1e-9);
  EXPECT_NEAR(found.national->error, 2, 1e-9);
  EXPECT_NEAR(*found.national->skill_of_mean, 1 - 2 / 0.2, 1e-6);
  EXPECT_LT(*found.national->skill, -1);
  EXPECT_NEAR(found.national->interval->high, *found.national->skill, 1e-6) << "all facts alike";
}

TEST(FactsScore, has_a_positive_skill_beside_worse_rivals_and_an_interval_of_unlike_facts) {
  auto const facts = std::map<std::string, Fact>{
      {"a", check(0.74)}, {"b", check(0.75)}, {"c", check(0.7)}, {"d", check(0.76)}};
  auto const found = scored(beside(facts, {0.74, 0.76}, {{"a", 0.6}, {"b", 0.7}, {"c", 0.69}, {"d", 0.5}}));
  ASSERT_TRUE(found.others);
  EXPECT_FALSE(found.national);
  EXPECT_GT(*found.others->skill, 0.5);
  EXPECT_LT(found.others->interval->low, *found.others->skill);
  EXPECT_GT(found.others->interval->high, *found.others->skill);
}

TEST(FactsScore, has_no_interval_of_a_few_facts_and_no_skill_beside_a_rival_without_error) {
  auto const found = scored(beside({{"a", check(0.7, 0.7)}}, {0.7, 0.8}));
  EXPECT_FALSE(found.national->interval);
  EXPECT_FALSE(found.national->skill);
  EXPECT_FALSE(score({}).crps);
}

TEST(FactsScore, of_several_services_is_of_all_their_checks) {
  std::vector const all{beside({{"a", check(0.75)}}, {0.7, 0.8}), beside({{"a", check(0.2)}}, {0.7, 0.8})};
  EXPECT_EQ(score(all).right, 1);
  EXPECT_EQ(score(all).wrong, 1);
}

}  // namespace
}  // namespace caseflow::forecast
