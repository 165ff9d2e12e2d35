// The table of levers as a manager reads it: corrected as a whole, with nothing that breaks its columns.

#include "model/forecast/levers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/forecast/aligned.hpp"
#include "tests/model/quality/example.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::forecast {
namespace {

using testing::HasSubstr;
using testing::Not;

ForecastRequest short_question() {
  using namespace std::chrono;
  static auto const shipped = test::shipped();
  ForecastRequest asked{shipped};
  asked.now.levers.clear();
  asked.now.name = "Example";
  asked.now.start = sim::Date{year{2019} / April / 1};
  asked.now.inspection = quality::test::inspection();
  asked.now.inspection.date = sim::Date{year{2020} / May / 4};
  asked.now.judgement = quality::test::judgement();
  return asked;
}

quality::Outlook found(std::function<void(quality::Practice&)> const& changed = [](quality::Practice&) {}) {
  auto const asked = short_question();
  return quality::outlook(asked.now.inspection, asked.now.judgement, quality::test::histories(12, changed),
                          7);
}

/// Every feature of practice that much better.
auto better(float by) {
  return [by](quality::Practice& seen) {
    for (float& value : seen.features)
      if (value != quality::Practice::no_value) value = std::clamp(value + by, 0.F, 1.F);
  };
}

LeverTable table() {
  std::vector<LeverQuestion> const levers{
      {"much", "much better work with everybody, in every office and at every hub there is",
       short_question()},
      {"hardly", "hardly anything", short_question()},
      {"nothing", "nothing", short_question()}};
  std::vector<quality::Outlook> outlooks;
  outlooks.push_back(found(better(0.4F)));
  outlooks.push_back(found(better(1e-5F)));
  outlooks.push_back(found());
  return lever_table(short_question(), 7, found(), levers, outlooks, {});
}

TEST(LeverTable, is_corrected_as_a_whole) {
  auto const made = table();
  std::vector<double> p_values, corrected;
  for (auto const& effect : made.effects) {
    std::vector<Difference> all{effect.score, effect.overall};
    for (auto const& standard : effect.standards)
      if (standard) all.push_back(*standard);
    for (auto const& one : all) {
      p_values.push_back(*one.paired.p_value);
      corrected.push_back(*one.p_value_holm);
    }
  }
  EXPECT_EQ(p_values.size() % 3, 0u);
  EXPECT_GT(p_values.size(), 15u);
  EXPECT_EQ(corrected, sim::holm(p_values));
  EXPECT_EQ(made.effects.front().score.verdict, Verdict::higher);
  EXPECT_EQ(made.effects.back().overall.verdict, Verdict::no_difference);
}

TEST(LeverTable, tells_the_next_overall_rating_first) {
  auto const text = levers_text(table());
  EXPECT_THAT(text, testing::ContainsRegex(
                        "\n +score +overall +2.1 +2.2 .*\n +of 30\n  as it is +[0-9.]+ +[0-9]+ %"));
  EXPECT_THAT(text, HasSubstr("The next ratings: overall: "));
  EXPECT_THAT(text, HasSubstr("Holm, over the whole"));
}

TEST(LeverTable, gives_no_sign_to_nothing) {
  auto const text = levers_text(table());
  EXPECT_THAT(text, Not(HasSubstr("−0.0")));
  EXPECT_THAT(text, Not(HasSubstr("+0.0")));
}

TEST(LeverTable, breaks_long_labels_instead_of_columns) {
  auto const text = levers_text(table());
  std::size_t column = 0;
  for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
    end = text.find('\n', at);
    auto const line = text.substr(at, end - at);
    EXPECT_LE(characters(line), 100u) << line;
    for (auto const* label : {"  as it is ", "  much better", "  hardly", "  nothing"})
      if (line.starts_with(label)) {
        if (column == 0) column = characters(line);
        EXPECT_EQ(characters(line), column) << line;
      }
  }
  EXPECT_THAT(text, HasSubstr("hub there is\n"));
}

TEST(Levers, that_overdo_it_are_told_in_few_digits) {
  auto asked = short_question();
  asked.now.levers["much"] = {"ten times the cases", {{"/demand/level", 1.1e7, {}}}};
  asked.now.demand.level = 0.3;
  std::vector<std::string> notes;
  lever_questions(asked, notes);
  EXPECT_THAT(notes, testing::Contains(HasSubstr("got 3300000)")));
}

}  // namespace
}  // namespace caseflow::forecast
