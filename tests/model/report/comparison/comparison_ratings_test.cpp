// What a comparison says of ratings: by themselves, in words.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/report/comparison/comparison.hpp"
#include "tests/model/forecast/compared_ratings_example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

using forecast::compared_ratings_example::better_supervision_compared,
    forecast::compared_ratings_example::simulated;
using testing::HasSubstr;
using testing::Not;

TEST(ComparedRatings, are_listed_by_standard_with_their_chances) {
  auto const text = comparison_text(better_supervision_compared(), Detail::all);
  auto const at = text.find("Chance of ratings at an inspection on 4 May 2020");
  ASSERT_NE(at, std::string::npos);
  auto const section = text.substr(at, text.find("\n\n", at) - at);
  EXPECT_THAT(section, HasSubstr("  Score (of 30 points) "));
  EXPECT_THAT(section, HasSubstr("  Different overall rating "));
  EXPECT_THAT(section, testing::ContainsRegex("Baseline: .*at the\\s+last\\s+inspection"));
  EXPECT_THAT(section, testing::ContainsRegex("  2.2 Planning: Requires\\s.* better\n"));
  EXPECT_THAT(section, Not(HasSubstr("4.2")));  // the same in every replication
  EXPECT_THAT(section, Not(HasSubstr("1.1")));
}

TEST(ComparedRatings, stand_nowhere_else) {
  auto text = comparison_text(better_supervision_compared(), Detail::all);
  auto const at = text.find("Chance of ratings at an inspection on 4 May 2020");
  text.erase(at, text.find("\n\n", at) - at);
  EXPECT_THAT(text, Not(HasSubstr("Score (of")));
  EXPECT_THAT(text, Not(HasSubstr("or better")));
  EXPECT_THAT(text, Not(HasSubstr("Outstanding")));
}

TEST(ComparedRatings, that_do_not_move_are_said_not_to) {
  auto const same = quality::test::histories(3);
  auto const text =
      comparison_text(forecast::compared(simulated("usual", same), {simulated("also", same)}, 7));
  EXPECT_THAT(text, HasSubstr("Every rating is as likely as in the baseline."));
}

TEST(ComparedRatings, are_an_object_of_the_json) {
  auto const json = nlohmann::json::parse(json_text(better_supervision_compared(), example_manifest()));
  auto const& ratings = json.at("variants")[0].at("ratings");
  EXPECT_EQ(ratings.at("inspection_date"), "2020-05-04");
  EXPECT_GT(ratings.at("score").at("difference"), 0);
  EXPECT_EQ(ratings.at("overall").size(), 4u);
  EXPECT_EQ(ratings.at("standards").size(), 10u);
  auto const& planning = ratings.at("standards").at("2.2").at("requires_improvement_or_better_share");
  EXPECT_EQ(planning.at("verdict"), "higher");
  EXPECT_EQ(planning.at("n_variant"), 12);
}

TEST(ComparedRatings, are_absent_without_an_inspection) {
  auto without = simulated("usual", quality::test::histories(2));
  without.request.now.inspection.date.reset();
  without.replications.assign(2, sim::Observations(static_cast<int>(without.catalogue.series().size()), 24));
  auto const comparison = forecast::compared(without, {without}, 7);
  EXPECT_THAT(comparison_text(comparison), Not(HasSubstr("Chance of ratings")));
  EXPECT_TRUE(nlohmann::json::parse(json_text(comparison, example_manifest()))
                  .at("variants")[0]
                  .at("ratings")
                  .is_null());
}

}  // namespace
}  // namespace caseflow::report
