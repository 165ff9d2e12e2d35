#include "model/report/facts/facts.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/model/forecast/facts_example.hpp"

namespace caseflow::report {
namespace {

namespace example = forecast::example;
namespace facts_example = forecast::facts_example;
using facts_example::completion, facts_example::with_shares;
using scenario::PublishedFacts;

TEST(FactsText, Markdown_and_JSON_have_value_intervals_and_verdict) {
  PublishedFacts const facts{"caseflow.facts/1",
                             "example",
                             {{"fact", facts_example::with(completion(0.7), scenario::FactRole::check)}}};
  std::vector const all{forecast::compared_with_facts(facts, "0123", example::catalogue(),
                                                      with_shares({0.75, 0.75}), with_shares({0.6, 0.9}))};
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
    return std::vector{forecast::compared_with_facts(facts, digest, example::catalogue(), with_shares({0.75}),
                                                     with_shares({0.6}))};
  };
  EXPECT_THAT(facts_text(with_digest("0123")), testing::HasSubstr("parameters 0123 as fixed\n"));
  EXPECT_THAT(facts_markdown(with_digest("4567")), testing::HasSubstr("parameters 4567, not 0123 as fixed."));
  EXPECT_EQ(facts_json(with_digest("4567"))["services"][0]["parameters_fixed"], "0123");
}

TEST(FactsText, says_why_a_check_is_missed) {
  auto fact = facts_example::with(completion(0.7), scenario::FactRole::check);
  auto const text = [&](std::vector<double> const& draws) {
    PublishedFacts const facts{"caseflow.facts/1", "example", {{"fact", fact}}};
    return facts_text(std::vector{forecast::compared_with_facts(facts, "0", example::catalogue(),
                                                                with_shares({0.75}), with_shares(draws))});
  };
  EXPECT_THAT(text({0.9}), testing::HasSubstr("\n    outside the interval of the draws\n"));
  fact.national = 0.7;
  EXPECT_THAT(text({0.7}), testing::HasSubstr("\n    no closer than the national figure\n"));
  fact.observed.reset();
  EXPECT_THAT(text({0.7}), testing::HasSubstr("\n    nothing in the model is like it\n"));
}

}  // namespace
}  // namespace caseflow::report
