// What a comparison says of ratings: by themselves, in words and corrected among themselves.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/forecast/comparison.hpp"
#include "model/forecast/outlook.hpp"
#include "tests/model/quality/example.hpp"

namespace caseflow::forecast {
namespace {

using testing::HasSubstr;
using testing::Not;

ForecastRequest question() {
  using namespace std::chrono;
  ForecastRequest asked;
  asked.now.name = "Example";
  asked.now.start = sim::Date{year{2019} / April / 1};
  asked.now.months = 24;
  asked.now.inspection = quality::test::inspection();
  asked.now.inspection.date = sim::Date{year{2020} / May / 4};
  asked.now.judgement = quality::test::judgement();
  return asked;
}

/// Replications in which nothing but the inspection is observed.
Contender contender(std::string const& name, std::vector<quality::History> const& histories) {
  Contender made{name, question(), {}, {}};
  declare_ratings(made.catalogue);
  made.replications.assign(histories.size(),
                           sim::Observations(static_cast<int>(made.catalogue.series().size()), 24));
  inspected(made.question, 7, made.catalogue, histories, made.replications);
  return made;
}

void better_supervision(quality::Practice& seen) {
  for (std::size_t i = 0; i < core::feature_count; ++i) {
    auto& value = seen.features[i];
    if (core::features[i].sample == core::Sample::supervision && value != quality::Practice::no_value)
      value = std::min(1.F, value + 0.4F);
  }
}

Comparison example() {
  return compared(contender("usual", quality::test::histories(12)),
                  {contender("better", quality::test::histories(12, better_supervision))}, 7);
}

TEST(ComparedRatings, are_told_by_standard_with_their_chances) {
  auto const text = comparison_text(example());
  auto const at = text.find("What inspectors would find on 2020-05-04");
  ASSERT_NE(at, std::string::npos);
  auto const told = text.substr(at, text.find("\n\n", at) - at);
  EXPECT_THAT(told, HasSubstr("  Inspection score, of 30 "));
  EXPECT_THAT(told,
              testing::ContainsRegex("  2.2 Planning\n    requires improvement or better, % .* likelier\n"));
  EXPECT_THAT(told, Not(HasSubstr("4.2")));  // the same in every replication
  EXPECT_THAT(told, Not(HasSubstr("1.1")));
}

TEST(ComparedRatings, stand_nowhere_else) {
  auto text = comparison_text(example());
  auto const at = text.find("What inspectors would find on 2020-05-04");
  text.erase(at, text.find("\n\n", at) - at);
  EXPECT_THAT(text, Not(HasSubstr("Inspection score")));
  EXPECT_THAT(text, Not(HasSubstr("or better")));
  EXPECT_THAT(text, Not(HasSubstr("Outstanding")));
}

TEST(ComparedRatings, are_corrected_among_themselves) {
  auto const comparison = example();
  std::vector<double> p_values, corrected;
  for (auto const& series : comparison.variants[0].series) {
    if (!is_rating(series)) continue;
    ASSERT_TRUE(series.horizon && series.horizon->paired.p_value) << series.measure.name;
    p_values.push_back(*series.horizon->paired.p_value);
    corrected.push_back(*series.horizon->p_value_holm);
  }
  EXPECT_EQ(p_values.size(), 1u + 3 * (1 + 10));
  EXPECT_EQ(corrected, sim::holm(p_values));
}

TEST(ComparedRatings, that_do_not_move_are_told_so) {
  auto const same = quality::test::histories(3);
  auto const text = comparison_text(compared(contender("usual", same), {contender("also", same)}, 7));
  EXPECT_THAT(text, HasSubstr("Every rating is as likely as before."));
}

TEST(ComparedRatings, are_an_object_of_the_json) {
  auto const json = nlohmann::json::parse(json_text(example()));
  auto const& ratings = json.at("variants")[0].at("ratings");
  EXPECT_EQ(ratings.at("inspection_date"), "2020-05-04");
  EXPECT_GT(ratings.at("score").at("difference"), 0);
  EXPECT_EQ(ratings.at("overall").size(), 3u);
  EXPECT_EQ(ratings.at("standards").size(), 10u);
  auto const& planning = ratings.at("standards").at("2.2").at("requires_improvement_or_better_share");
  EXPECT_EQ(planning.at("verdict"), "higher");
  EXPECT_EQ(planning.at("pairs"), 12);
}

TEST(ComparedRatings, are_absent_without_an_inspection) {
  auto without = contender("usual", quality::test::histories(2));
  without.question.now.inspection.date.reset();
  without.replications.assign(2, sim::Observations(static_cast<int>(without.catalogue.series().size()), 24));
  auto const comparison = compared(without, {without}, 7);
  EXPECT_THAT(comparison_text(comparison), Not(HasSubstr("What inspectors would find")));
  EXPECT_TRUE(nlohmann::json::parse(json_text(comparison)).at("variants")[0].at("ratings").is_null());
}

}  // namespace
}  // namespace caseflow::forecast
