#include "model/report/forecast/outlook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/report/forecast/forecast.hpp"
#include "model/report/forecast/tables.hpp"
#include "model/report/forecast/warnings.hpp"
#include "tests/model/forecast/outlook_example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

namespace outlook_example = forecast::outlook_example;
using testing::HasSubstr;

TEST(OutlookReport, are_part_of_a_forecast) {
  auto const json =
      nlohmann::json::parse(json_text(outlook_example::forecast(), example_manifest())).at("ratings");
  EXPECT_EQ(json.at("inspection_date"), "2020-05-04");
  double sum = 0;
  for (auto const& probability : json.at("standards").at("2.2").at("probability"))
    sum += probability.get<double>();
  EXPECT_NEAR(sum, 1, 1e-5);
  auto const& question = json.at("standards").at("2.2").at("key_questions").at("2.2.3");
  EXPECT_EQ(question.at("last"), 41);
  EXPECT_GT(question.at("pooled"), 41);  // towards 46
  EXPECT_TRUE(question.at("drifted").is_number());
  EXPECT_EQ(json.at("overall").at("last"), "requires_improvement");
  EXPECT_GT(json.at("overall").at("change_probability"), 0);
  EXPECT_LT(json.at("overall").at("key_questions").at("last"), 61);
  EXPECT_LT(question.at("p5"), question.at("p95"));
  EXPECT_TRUE(json.at("overall").at("score").contains("mean"));
  EXPECT_FALSE(json.at("standards").at("1.1").contains("key_questions"));
}

TEST(OutlookReport, are_absent_without_a_date_and_a_warning_says_so) {
  auto request = outlook_example::request();
  request.now.inspection.date.reset();
  auto const made =
      forecast::summarise(request, 7, outlook_example::catalogue(), outlook_example::blank_observations(2));
  EXPECT_FALSE(nlohmann::json::parse(json_text(made, example_manifest())).contains("ratings"));
  EXPECT_THAT(sentences(made).back(), HasSubstr("/inspection/date"));
}

TEST(OutlookReport, are_put_into_a_managers_words) {
  auto const text =
      outlook_text(outlook_example::request().now.inspection, *outlook_example::forecast().ratings);
  EXPECT_THAT(text, HasSubstr("Ratings at an inspection on 4 May 2020"));
  EXPECT_THAT(text, testing::ContainsRegex("  2.2  Planning +[0-9<]+ % "));
  EXPECT_THAT(text, HasSubstr("What holds each standard back"));
  EXPECT_THAT(text, HasSubstr("Chance of a different overall rating from last time (Requires improvement)"));
  EXPECT_THAT(text, testing::ContainsRegex(" 41 +[0-9]+ +[0-9]+ to [0-9]+  [+][0-9]+[*]?: Requires"));
  EXPECT_THAT(text, HasSubstr("To the next rating: percentage points more for an even chance of it."));
  EXPECT_THAT(text, HasSubstr("Uncertainty in the score comes from "));
  for (std::size_t at = 0; at < text.size();) {
    auto const end = text.find('\n', at);
    EXPECT_LE(end - at, 88u) << text.substr(at, end - at);  // 80 columns, some letters of two bytes
    at = end + 1;
  }
}

TEST(OutlookReport, have_a_table_of_their_own) {
  auto const text = tables(outlook_example::forecast())[2];
  EXPECT_THAT(text, testing::StartsWith("standard,key_question,quantity,value,n\noverall,,inadequate,"));
  EXPECT_THAT(text, HasSubstr("\n2.2,2.2.3,last,41,"));
}

}  // namespace
}  // namespace caseflow::report
