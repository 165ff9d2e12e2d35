// The table of levers as a manager reads it: with nothing that breaks its columns.

#include "model/report/levers/levers.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/report/common/text.hpp"
#include "tests/model/forecast/levers_example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

namespace levers_example = forecast::levers_example;
using testing::HasSubstr;
using testing::Not;

TEST(LeversText, gives_the_next_overall_rating_first) {
  auto const text = levers_text(levers_example::table());
  EXPECT_THAT(text, testing::ContainsRegex(
                        "\n +Score +Overall +2.1 +2.2 .*\n +of 30 +% +% .*\n  As it is +[0-9.]+ +[0-9]+ "));
  EXPECT_THAT(text, HasSubstr("or a better one: overall "));
  EXPECT_THAT(text, testing::ContainsRegex("tested\\s+\\(Holm\\)"));
  EXPECT_THAT(text, HasSubstr("As it is: Chance of a different overall rating from last time"));
}

TEST(LeversText, gives_no_sign_to_nothing) {
  auto const text = levers_text(levers_example::table());
  EXPECT_THAT(text, Not(HasSubstr("−0.0")));
  EXPECT_THAT(text, Not(HasSubstr("+0.0")));
}

TEST(LeversText, breaks_long_labels_instead_of_columns) {
  auto const text = levers_text(levers_example::table());
  std::size_t column = 0;
  for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
    end = text.find('\n', at);
    auto const line = text.substr(at, end - at);
    EXPECT_LE(characters(line), terminal_width) << line;
    for (auto const* label : {"  As it is ", "  Hardly", "  Nothing"})
      if (line.starts_with(label)) {
        if (column == 0) column = characters(line);
        EXPECT_EQ(characters(line), column) << line;
      }
  }
  EXPECT_THAT(text, testing::ContainsRegex("\n  [a-z ]*hub there is\n"));
}

TEST(LeversText, names_levers_in_a_document_and_a_text) {
  auto table = levers_example::table();
  table.notes = {"A note."};
  auto const json = nlohmann::json::parse(json_text(table, example_manifest()));
  EXPECT_EQ(json.at("format"), "caseflow.levers/2");
  EXPECT_EQ(json.at("next_rating").at("2.2"), "requires_improvement");
  EXPECT_EQ(json.at("standards").at("2.2"), "Planning");
  EXPECT_EQ(json.at("levers").size(), 3u);
  auto const text = levers_text(table);
  EXPECT_THAT(text, HasSubstr("Hardly anything"));
  EXPECT_THAT(text, HasSubstr("As it is"));
  EXPECT_THAT(text, HasSubstr("A note."));
}

TEST(LeversText, says_so_where_nothing_lifts_the_score) {
  auto table = levers_example::table();
  auto const nothing = testing::Contains("No action that was tested clearly raises the score.");
  EXPECT_THAT(sentences(table), Not(nothing));
  table.effects.erase(table.effects.begin());
  EXPECT_THAT(sentences(table), nothing);
}

TEST(LeversText, says_so_where_nothing_of_a_kind_lifts_the_score) {
  using forecast::LeverKind;
  auto table = levers_example::table();
  ASSERT_EQ(table.effects.size(), 3u);
  auto const said = [&table](LeverKind lifts, LeverKind first, LeverKind second) {
    table.effects[0].kind = lifts;
    table.effects[1].kind = first;
    table.effects[2].kind = second;
    return sentences(table);
  };
  auto const staff = [](int tested) {
    return testing::Contains(fmt::format("No action on staff clearly raises the score ({} tested).", tested));
  };
  auto const any_practice = testing::Contains(HasSubstr("used to do"));
  auto const found = said(LeverKind::practice, LeverKind::staff, LeverKind::staff);
  EXPECT_THAT(found, staff(2));
  EXPECT_THAT(found, Not(any_practice));
  EXPECT_THAT(
      said(LeverKind::other, LeverKind::staff, LeverKind::practice),
      testing::AllOf(staff(1),
                     testing::Contains(
                         "No action on what officers are used to do clearly raises the score (1 tested).")));
  EXPECT_THAT(said(LeverKind::staff, LeverKind::staff, LeverKind::other), testing::IsEmpty());
}

TEST(LeversText, says_in_few_digits_why_a_lever_was_left_out) {
  auto request = levers_example::request();
  request.now.levers["much"] = {"a thousand times the cases", {{"/demand/level", 1000.0, {}}}};
  request.now.levers["vans"] = {"more vans", {{"/unpaid_work/teams/*/vehicles", 2.0, {}}}};
  request.now.demand.level = 3.3;
  request.now.unpaid_work.teams.clear();
  forecast::LeverTable table;
  table.left_out = forecast::lever_requests(request).left_out;
  EXPECT_THAT(sentences(table), testing::Contains(HasSubstr("got 3300 at /demand/level)")));
  EXPECT_THAT(
      sentences(table),
      testing::Contains(HasSubstr("A thousand times the cases: not possible in this scenario (expected ")));
  EXPECT_THAT(sentences(table),
              testing::Contains("More vans: not tested, because it is so in this scenario already."));
}

}  // namespace
}  // namespace caseflow::report
