#include "model/scenario/question/lever.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace caseflow::scenario {
namespace {

Json scenario() {
  return Json::parse(
      R"({"posts": {"a": {"fte": 2, "share": 0.5}, "b": {"fte": 3.5}}, "rate": 4, "list": [1, 2]})");
}

Lever lever(std::string at, std::optional<double> times, std::optional<double> to = std::nullopt) {
  return {"", {{std::move(at), times, to}}};
}

TEST(Lever, moves_every_member_that_a_star_stands_for) {
  auto const made = *moved(scenario(), lever("/posts/*/fte", 1.5));
  EXPECT_EQ(made.at("posts").at("a").at("fte"), 3);
  EXPECT_EQ(made.at("posts").at("b").at("fte"), 5.25);
  EXPECT_EQ(made.at("posts").at("a").at("share"), 0.5);
}

TEST(Lever, sets_a_value) { EXPECT_EQ(moved(scenario(), lever("/rate", {}, 0))->at("rate"), 0); }

TEST(Lever, rounds_what_must_be_whole_and_nothing_else) {
  auto const echo = Json::parse(R"({"cases": 6, "lead": 2, "fte": 6.0})");
  auto const cases = moved(echo, lever("/cases", 1.1))->at("cases");
  EXPECT_TRUE(cases.is_number_integer());
  EXPECT_EQ(cases, 7);
  EXPECT_EQ(moved(echo, lever("/cases", {}, 3.2))->at("cases"), 3);
  EXPECT_FALSE(moved(echo, lever("/lead", 1.1)).has_value());  // 2.2 is still 2
  EXPECT_DOUBLE_EQ(moved(echo, lever("/fte", 1.1))->at("fte").get<double>(), 6.6);
}

TEST(Lever, goes_into_lists) {
  EXPECT_EQ(moved(scenario(), lever("/list/*", 2))->at("list"), Json::parse("[2, 4]"));
}

TEST(Lever, that_finds_nothing_or_changes_nothing_is_none) {
  EXPECT_FALSE(moved(scenario(), lever("/posts/*/vans", 2)).has_value());
  EXPECT_FALSE(moved(scenario(), lever("/rate", {}, 4)).has_value());
  EXPECT_FALSE(moved(scenario(), lever("/posts/*", 2)).has_value());  // no numbers there
}

TEST(Lever, makes_all_of_its_changes) {
  Lever both{"", {{"/rate", {}, 1.0}, {"/posts/b/fte", 2.0, {}}}};
  auto const made = *moved(scenario(), both);
  EXPECT_EQ(made.at("rate"), 1);
  EXPECT_EQ(made.at("posts").at("b").at("fte"), 7);
}

}  // namespace
}  // namespace caseflow::scenario
