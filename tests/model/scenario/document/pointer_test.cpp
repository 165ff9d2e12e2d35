#include "model/scenario/document/pointer.hpp"

#include <nlohmann/json.hpp>

#include "model/scenario/document/name_hint.hpp"

namespace caseflow::scenario {
namespace {

Json const example = Json::parse(R"({"a": {"x/y": 1, "m~n": [10, 20]}, "": 3})");

TEST(Pointer, finds_what_it_points_at) {
  EXPECT_EQ(find(example, ""), &example);
  EXPECT_EQ(*find(example, "/a/x~1y"), 1);
  EXPECT_EQ(*find(example, "/a/m~0n/1"), 20);
  EXPECT_EQ(*find(example, "/"), 3);
}

TEST(Pointer, finds_nothing_where_there_is_nothing) {
  for (auto const* pointer :
       {"a", "/b", "/a/m~0n/2", "/a/m~0n/01", "/a/m~0n/-", "/a/m~0n/-1", "/a/m~0n/1x", "/a/m~n", "/a/x~2y",
        "/a/~", "/a/x~1y/0", "/a/", "/a/m~0n/99999999999999999999"})
    EXPECT_EQ(find(example, pointer), nullptr) << pointer;
}

RC_GTEST_PROP(Pointer, any_name_survives_escaping, (std::string const& first, std::string const& second)) {
  auto const names = names_along(child(child("", first), second));
  RC_ASSERT(names == (std::vector{first, second}));
}

TEST(Pointer, hints_where_it_goes_astray) {
  EXPECT_EQ(hint_for_pointer(example, "/a/m~0m/3"), "did you mean \"m~n\"?");
  EXPECT_EQ(hint_for_pointer(example, "/a/m~0n/3"), "the array has 2 elements, counted from 0");
  EXPECT_EQ(hint_for_pointer(example, "a.b"),
            "a pointer starts with / and names keys: /workforce/leaving_per_year");
  auto const leaves = Json::parse(R"({"a": 1, "b": {}})");
  EXPECT_EQ(hint_for_pointer(leaves, "/a/c"), "nothing stands inside: it is a single value");
  EXPECT_EQ(hint_for_pointer(leaves, "/b/c"), "nothing stands inside: it is empty");
}

TEST(HintFor, proposes_a_name_two_letters_away_at_most) {
  std::vector<std::string> const known{"tiered", "pooled"};
  EXPECT_EQ(hint_for("teired", known), "did you mean \"tiered\"?");
  EXPECT_EQ(hint_for("tier", known), "did you mean \"tiered\"?");
  EXPECT_EQ(hint_for("tie", known), "known: tiered, pooled");
  EXPECT_EQ(hint_for(std::string(1'000'000, 'x'), known), "known: tiered, pooled");
  EXPECT_EQ(hint_for("x", {}), "");
}

TEST(HintFor, does_not_propose_a_name_that_shares_no_letter) { EXPECT_EQ(hint_for("a", {"b"}), "known: b"); }

TEST(HintFor, lists_twelve_names_at_most) {
  EXPECT_EQ(hint_for("x", std::vector<std::string>(13, "long name")).substr(0, 17), "known: long name,");
  EXPECT_TRUE(hint_for("x", std::vector<std::string>(13, "long name")).ends_with("long name, …"));
}

}  // namespace
}  // namespace caseflow::scenario
