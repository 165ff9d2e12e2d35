#include "model/forecast/outlook.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/forecast/forecast.hpp"
#include "model/forecast/levers.hpp"
#include "model/forecast/table.hpp"
#include "model/forecast/window.hpp"
#include "tests/model/quality/example.hpp"

namespace caseflow::forecast {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using testing::HasSubstr;

ForecastRequest inspected_question() {
  ForecastRequest asked;
  asked.now.name = "Example";
  asked.now.start = sim::Date{year{2019} / month{4} / day{1}};
  asked.now.months = 24;
  asked.now.inspection = quality::test::inspection();
  asked.now.inspection.date = sim::Date{year{2020} / month{5} / day{4}};
  asked.now.judgement = quality::test::judgement();
  return asked;
}

sim::Catalogue catalogue() {
  sim::Catalogue made;
  declare_ratings(made);
  return made;
}

std::vector<sim::Observations> blank_ledgers(std::size_t count) {
  return std::vector(count, sim::Observations(static_cast<int>(catalogue().series().size()), 24));
}

auto const better_practice = [](quality::Practice& seen) {
  for (float& value : seen.features)
    if (value != quality::Practice::no_value) value = std::min(1.F, value + 0.3F);
};

Forecast forecast() {
  return summarise(inspected_question(), 7, catalogue(), blank_ledgers(4), quality::test::histories(4));
}

TEST(Ratings, are_part_of_a_forecast) {
  auto const json = nlohmann::json::parse(json_text(forecast())).at("ratings");
  EXPECT_EQ(json.at("inspection_date"), "2020-05-04");
  double sum = 0;
  for (auto const& probability : json.at("standards").at("2.2").at("probability"))
    sum += probability.get<double>();
  EXPECT_NEAR(sum, 1, 1e-5);
  auto const& asked = json.at("standards").at("2.2").at("key_questions").at("2.2.3");
  EXPECT_EQ(asked.at("last"), 41);
  EXPECT_LT(asked.at("p5"), asked.at("p95"));
  EXPECT_TRUE(json.at("overall").at("score").contains("mean"));
  EXPECT_FALSE(json.at("standards").at("1.1").contains("key_questions"));
}

TEST(Ratings, are_absent_without_a_date_and_that_is_told) {
  auto asked = inspected_question();
  asked.now.inspection.date.reset();
  auto const made = summarise(asked, 7, catalogue(), blank_ledgers(2));
  EXPECT_FALSE(nlohmann::json::parse(json_text(made)).contains("ratings"));
  EXPECT_THAT(made.warnings.back(), HasSubstr("/inspection/date"));
}

TEST(Ratings, are_told_in_a_managers_words) {
  auto const text = outlook_text(inspected_question().now.inspection, *forecast().ratings);
  EXPECT_THAT(text, HasSubstr("What inspectors would find on 2020-05-04"));
  EXPECT_THAT(text, HasSubstr("2.2 Planning: inadequate with"));
  EXPECT_THAT(text, HasSubstr("binds"));
  EXPECT_THAT(text, HasSubstr("; a rise of "));
  EXPECT_THAT(text, HasSubstr("What the score's uncertainty is made of"));
  for (std::size_t at = 0; at < text.size();) {
    auto const end = text.find('\n', at);
    EXPECT_LE(end - at, 88u) << text.substr(at, end - at);  // 80 columns, some letters of two bytes
    at = end + 1;
  }
}

TEST(Ratings, are_measures_of_the_month_of_the_inspection) {
  auto its = blank_ledgers(4);
  auto const found = inspected(inspected_question(), 7, catalogue(), quality::test::histories(4), its);
  auto const score = *find_series(catalogue(), "inspection_score");
  auto const asked = *find_series(catalogue(), "sufficient_share", "key_question", "2.2.3");
  auto const kind = sim::MeasureKind::ratio;
  EXPECT_EQ(sim::value(kind, its[2], score, 13), found->histories[2].score);
  EXPECT_FALSE(sim::value(kind, its[2], score, 12).has_value());
  EXPECT_EQ(sim::horizon_value(kind, its[2], score), found->histories[2].score);
  EXPECT_NEAR(*sim::value(kind, its[2], asked, 13), 0.42, 0.15);
}

TEST(Ratings, are_measured_by_the_chance_of_each_rating_or_a_better_one) {
  auto its = blank_ledgers(4);
  auto const found = inspected(inspected_question(), 7, catalogue(), quality::test::histories(4), its);
  auto const kind = sim::MeasureKind::ratio;
  for (std::size_t i = 0; i < chance_measures.size(); ++i) {
    auto const rating = static_cast<ratings::Rating>(i + 1);  // better than inadequate first
    auto const all = *find_series(catalogue(), chance_measures[i]);
    auto const one = *find_series(catalogue(), chance_measures[i], "standard", found->standards[1].id);
    auto const& history = found->histories[2];
    EXPECT_EQ(sim::value(kind, its[2], all, 13), ratings::at_least(history.overall, rating));
    EXPECT_EQ(sim::value(kind, its[2], one, 13), ratings::at_least(history.standards[1], rating));
  }
}

TEST(Ratings, have_a_table_of_their_own) {
  auto const text = tables(forecast())[2];
  EXPECT_THAT(text, testing::StartsWith("standard,key_question,quantity,value\noverall,,inadequate,"));
  EXPECT_THAT(text, HasSubstr("\n2.2,2.2.3,last,41\n"));
}

TEST(Levers, are_put_in_order_of_what_they_do_to_the_score) {
  auto const outlook = [](auto const& histories) {
    auto const asked = inspected_question();
    return quality::outlook(asked.now.inspection, asked.now.judgement, histories, 7);
  };
  std::vector<LeverQuestion> const levers{{"none", "nothing", inspected_question()},
                                          {"all", "everything", inspected_question()}};
  std::vector<quality::Outlook> outlooks;
  outlooks.push_back(outlook(quality::test::histories(4)));
  outlooks.push_back(outlook(quality::test::histories(4, better_practice)));
  auto const table = lever_table(inspected_question(), 7, outlook(quality::test::histories(4)), levers,
                                 outlooks, {"A note."});
  ASSERT_EQ(table.effects.size(), 2u);
  EXPECT_EQ(table.effects.front().name, "all");
  EXPECT_GT(table.effects.front().score.paired.difference, 0.5);
  EXPECT_TRUE(table.effects.back().score.paired.identical);
  EXPECT_EQ(table.next[5], ratings::Rating::requires_improvement);  // 2.2, inadequate so far
  EXPECT_GT(table.effects.front().standards[5]->paired.difference, 0);
  auto const json = nlohmann::json::parse(json_text(table));
  EXPECT_EQ(json.at("format"), "caseflow.levers/1");
  EXPECT_EQ(json.at("next_rating").at("2.2"), "requires_improvement");
  EXPECT_EQ(json.at("levers").size(), 2u);
  auto const text = levers_text(table);
  EXPECT_THAT(text, HasSubstr("everything"));
  EXPECT_THAT(text, HasSubstr("as it is"));
  EXPECT_THAT(text, HasSubstr("A note."));
}

TEST(Levers, that_cannot_be_moved_are_told) {
  auto asked = inspected_question();
  asked.now.levers["fewer"] = {"fewer cases", {{"/demand/level", 0.5, {}}}};
  asked.now.levers["absurd"] = {"less than no cases", {{"/demand/level", {}, -1.0}}};
  asked.now.levers["vans"] = {"more vans", {{"/unpaid_work/teams/*/vehicles", 2.0, {}}}};
  std::vector<std::string> notes;
  auto const questions = lever_questions(asked, notes);
  EXPECT_THAT(notes, testing::Contains(HasSubstr("more vans: nothing to move here")));
  EXPECT_THAT(notes, testing::Contains(HasSubstr("less than no cases: not possible here (/demand/level")));
}

}  // namespace
}  // namespace caseflow::forecast
