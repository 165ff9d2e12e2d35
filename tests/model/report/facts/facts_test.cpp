#include "model/report/facts/facts.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/model/forecast/facts_example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

namespace example = forecast::example;
namespace facts_example = forecast::facts_example;
using facts_example::completion, facts_example::with_shares;
using scenario::PublishedFacts;

forecast::FactsComparison compared(PublishedFacts const& facts,
                                   std::vector<double> const& draws = {0.6, 0.9}) {
  auto const catalogue = example::catalogue();
  auto const stated = with_shares({0.78, 0.78}), drawn = with_shares(draws);
  auto made = forecast::compared_with_facts(facts, {catalogue, stated, drawn, {}}, {{"fact", 0.5}});
  made.digest = "0123";
  made.draws = {{{"/a", false, 0.5}, {"/b", true, 1.25}}, {{"/a", false, 0.25}, {"/b", true, 0.75}}};
  return made;
}

PublishedFacts one_fact(scenario::Fact const& fact) {
  return {"caseflow.facts/1", "example", {{"fact", fact}}};
}

TEST(FactsText, Markdown_and_JSON_have_range_width_verdict_and_score) {
  auto const fact =
      facts_example::with(completion(0.7), scenario::FactRole::check, scenario::Printed::value, 0.75);
  std::vector const all{compared(one_fact(fact))};
  auto const text = facts_text(all);
  EXPECT_THAT(text, testing::HasSubstr("Checks: 0 of 1 right, 1 open, 0 wrong."));
  EXPECT_THAT(text, testing::HasSubstr("In tolerances: mean error 1.60; CRPS "));
  EXPECT_THAT(text,
              testing::HasSubstr("1 of 1 published figures lie within the 90 % ranges (median width 3.0);"));
  EXPECT_THAT(text,
              testing::HasSubstr("Compared with the national figure for every service (1 check): CRPS "));
  EXPECT_THAT(text, testing::ContainsRegex("against\\s+1.00,\\s+skill "));
  EXPECT_THAT(text, testing::ContainsRegex("error\\s+of\\s+the\\s+mean\\s+1.60,\\s+skill\\s+−0.60\\."));
  EXPECT_THAT(text, testing::HasSubstr("Compared with the mean of the other services (1 check): CRPS "));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr(" met")));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("all services")));
  EXPECT_THAT(facts_markdown(all),
              testing::HasSubstr(
                  "| orders completed | 70 % | 78 % | 60 to 90 % | 3.0 | 5.0 % | check | open |  |\n"));
  auto const json = facts_json(all, example_manifest());
  EXPECT_EQ(json["format"], "caseflow.facts_held/3");
  auto const& service = json["services"][0];
  EXPECT_EQ(service["parameters"], "0123");
  EXPECT_FALSE(service.contains("parameters_fixed"));
  EXPECT_EQ(service["facts"][0]["verdict"], "open");
  EXPECT_EQ(service["facts"][0]["simulated"]["width_90"], 3);
  EXPECT_EQ(service["facts"][0]["simulated"]["standard_deviations"]["discrepancy"], 0);
  EXPECT_EQ(service["score"]["beside_national"]["rival"], 1);
  EXPECT_EQ(service["parameter_draws"],
            scenario::Json::parse(R"([{"pointer": "/a", "drawn": "value", "values": [0.5, 0.25]},
                                      {"pointer": "/b", "drawn": "factor", "values": [1.25, 0.75]}])"));
}

TEST(FactsText, of_several_services_has_the_score_of_all) {
  auto const fact = facts_example::with(completion(0.75), scenario::FactRole::check);
  std::vector const all{compared(one_fact(fact)), compared(one_fact(fact))};
  EXPECT_THAT(facts_text(all),
              testing::HasSubstr("\nAll services\nChecks: 2 of 2 right, 0 open, 0 wrong.\n"));
  EXPECT_THAT(facts_markdown(all),
              testing::StartsWith("### all services\n\n- Checks: 2 of 2 right, 0 open, 0 wrong.\n"));
  EXPECT_THAT(facts_markdown(all),
              testing::HasSubstr("\n| example | 1 of 1 | 0 | 0 | 0.60 | 1 of 1 | 3.0 | "));
  EXPECT_THAT(facts_markdown(all),
              testing::HasSubstr("\n| all services | 2 of 2 | 0 | 0 | 0.60 | 2 of 2 | 3.0 | "));
}

TEST(FactsText, says_whether_the_parameters_are_those_that_were_fixed) {
  auto const with_digest = [](std::string const& digest) {
    auto facts = one_fact(completion(0.7));
    facts.digest = "0123";
    auto made = compared(facts);
    made.digest = digest;
    return std::vector{made};
  };
  EXPECT_THAT(facts_text(with_digest("0123")),
              testing::ContainsRegex("numbers\\s+as\\s+fixed\\s+before\\s+the\\s+comparison\\."));
  EXPECT_THAT(facts_markdown(with_digest("4567")),
              testing::ContainsRegex("numbers changed since they\\s+were fixed[.]"));
  EXPECT_THAT(facts_text(with_digest("0123")), testing::Not(testing::HasSubstr("0123")));
  EXPECT_EQ(facts_json(with_digest("4567"), example_manifest())["services"][0]["parameters_fixed"], "0123");
}

TEST(FactsText, says_that_nothing_simulates_a_fact) {
  auto fact = facts_example::with(completion(0.7), scenario::FactRole::check);
  fact.observed.reset();
  std::vector const all{compared(one_fact(fact))};
  EXPECT_THAT(facts_text(all), testing::HasSubstr("wrong\n    not simulated\n"));
  EXPECT_THAT(facts_json(all, example_manifest())["services"][0]["facts"][0]["simulated"], nullptr);
}

}  // namespace
}  // namespace caseflow::report
