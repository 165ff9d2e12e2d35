#include "model/report/rating/rating.hpp"

#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/report/common/text.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/print.hpp"
#include "tests/model/report/example_manifest.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::report {
namespace {

scenario::WrittenInspection shipped(std::string const& name) {
  std::ifstream file(test::source_tree() / "scenarios" / "inspections" / (name + ".json"));
  std::ostringstream text;
  text << file.rdbuf();
  auto read = scenario::read_inspection(scenario::parse(text.str(), name).document);
  EXPECT_EQ(scenario::text(read.problems), "");
  return read.inspection;
}

forecast::RatingAnswer answer(std::string const& name, int draws = 2000) {
  return forecast::rating_answer(shipped(name), {.draws = draws});
}

TEST(RatingJson, has_what_the_contract_promises) {
  auto const json = rating_json(answer("norfolk-suffolk-2019"), example_manifest());
  EXPECT_EQ(json["format"], "caseflow.rating/2");
  EXPECT_EQ(json["overall"]["score"], 10);
  EXPECT_EQ(json["overall"]["rating"], "requires_improvement");
  auto const& unpaid_work = json["standards"]["4.1"];
  EXPECT_EQ(unpaid_work["rating"], "outstanding");
  EXPECT_EQ(unpaid_work["indicative"], "good");
  EXPECT_EQ(unpaid_work["key_questions"]["4.1.2"]["percent"], 75);
  EXPECT_EQ(unpaid_work["key_questions"]["4.1.2"]["band"], "good");
  EXPECT_EQ(unpaid_work["key_questions"]["4.1.2"]["cases_to_next_band"],
            2);  // 21 of 28 are 75 %, 23 are 82 %
  EXPECT_EQ(unpaid_work["binding"], scenario::Json::array({"4.1.2"}));
  EXPECT_EQ(unpaid_work["cases_to_next_band"], nullptr);
  EXPECT_EQ(unpaid_work["discretion"]["used"], "raise");
  EXPECT_EQ(unpaid_work["discretion"]["eligible_to_raise"], true);
  EXPECT_EQ(json["standards"]["2.1"]["discretion"]["used"], nullptr);
  EXPECT_EQ(json["standards"]["2.1"]["key_questions"]["2.1.3"]["about"], "keeping other people safe");
  EXPECT_EQ(json["standards"]["2.1"]["cases_to_next_band"], 5);  // 44 of 98 are 45 %, 49 are 50 %
  EXPECT_FALSE(json["standards"]["1.1"].contains("key_questions"));
  EXPECT_EQ(json["gap"]["points_to_next_rating"], 6);
  EXPECT_EQ(json["robustness"]["standards"].size(), 10u);
  double sum = 0;
  for (auto const& probability : json["robustness"]["overall"]["probability"])
    sum += probability.get<double>();
  EXPECT_NEAR(sum, 1, 1e-12);
  EXPECT_FALSE(json.contains("change"));
}

TEST(RatingJson, same_inspection_same_bytes) {
  EXPECT_EQ(scenario::print(rating_json(answer("bench-2019"), example_manifest())),
            scenario::print(rating_json(answer("bench-2019"), example_manifest())));
}

TEST(RatingJson, names_every_change_since_an_earlier_inspection) {
  auto const earlier = shipped("south-yorkshire-2019");
  auto const json = rating_json(
      forecast::rating_answer(shipped("south-yorkshire-2020"), {.draws = 100}, &earlier), example_manifest());
  EXPECT_EQ(json["change"]["compared_with"], "south-yorkshire-2019");
  EXPECT_EQ(json["change"]["key_questions"].size(), 15u);
  EXPECT_EQ(json["change"]["key_questions"]["2.1.3"]["before"], 48);
  EXPECT_EQ(json["change"]["key_questions"]["2.1.3"]["significant"], true);
}

TEST(RatingText, has_ratings_lowest_questions_and_distances) {
  auto const text = rating_text(answer("norfolk-suffolk-2019"));
  EXPECT_THAT(text, testing::StartsWith(
                        "Norfolk and Suffolk\nnorfolk-suffolk-2019, CRC inspections, first round\n\n"
                        "                                                       Lowest key       Cases to\n"
                        "    Standard             Rating               Panel    question        next band\n"
                        "1.1 Leadership           Requires improvement          judgement\n"));
  EXPECT_THAT(text,
              testing::HasSubstr(
                  "2.1 Assessment           Inadequate                    2.1.3: 45 %             5\n"));
  EXPECT_THAT(text,
              testing::HasSubstr("4.1 Unpaid work          Outstanding          raised   4.1.2: 75 %\n"));
  EXPECT_THAT(text, testing::HasSubstr("2.1 up one band (5 cases), "));
  EXPECT_THAT(text, testing::HasSubstr("\nOverall: Requires improvement (10 of 30 points)\n"));
  EXPECT_THAT(text, testing::HasSubstr("\n6 points short of Good."));
}

TEST(RatingText, has_no_line_wider_than_a_terminal_and_no_trailing_spaces) {
  for (auto const* name : {"northumbria-2018", "dorset-devon-cornwall-2019", "bench-2019",
                           "norfolk-suffolk-2019", "south-yorkshire-2019", "south-yorkshire-2020"}) {
    auto const earlier = shipped("norfolk-suffolk-2019");
    std::istringstream lines(rating_text(forecast::rating_answer(shipped(name), {.draws = 100}, &earlier)));
    for (std::string line; std::getline(lines, line);) {
      EXPECT_LE(characters(line), terminal_width) << line;
      EXPECT_FALSE(line.ends_with(' ')) << line;
      EXPECT_EQ(line.find('\x1b'), std::string::npos);
    }
  }
}

TEST(RatingText, marks_what_is_outside_the_rule) {
  EXPECT_THAT(rating_text(answer("south-yorkshire-2019")),
              testing::HasSubstr("    * outside the rule on professional discretion\n"));
}

}  // namespace
}  // namespace caseflow::report
