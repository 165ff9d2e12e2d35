#include "model/scenario/question/input_changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/shipped.hpp"

namespace caseflow::scenario {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> pointers(std::vector<InputChange> const& changes) {
  std::vector<std::string> all;
  for (auto const& change : changes) all.push_back(change.pointer);
  return all;
}

TEST(InputChanges, of_the_same_scenario_are_none) {
  auto const scenario = test::shipped();
  EXPECT_THAT(input_changes({scenario, scenario}, {scenario, scenario}), IsEmpty());
}

TEST(InputChanges, leave_names_and_sources_out) {
  auto const scenario = test::shipped();
  auto other = scenario;
  other.name = "Another";
  other.about = "Something else.";
  other.sources.clear();
  EXPECT_THAT(input_changes({scenario, scenario}, {other, other}), IsEmpty());
}

TEST(InputChanges, tell_what_changed_with_its_unit_and_its_source) {
  auto const scenario = test::shipped();
  auto other = scenario;
  other.demand.level = 0.85;
  other.sources["/demand/level"] = {.role = SourceRole::given, .why = "fewer.json"};
  auto const changes = input_changes({scenario, scenario}, {other, scenario});
  ASSERT_THAT(pointers(changes), ElementsAre("/demand/level"));
  EXPECT_EQ(changes[0].first, 1);
  EXPECT_EQ(changes[0].second, 0.85);
  EXPECT_EQ(changes[0].holds, Holds::from_start);
  EXPECT_EQ(changes[0].role, "given");
  EXPECT_EQ(changes[0].source, "fewer.json");
  EXPECT_NE(changes[0].meaning, "");
}

TEST(InputChanges, tell_when_they_hold) {
  auto const usual = test::shipped();
  auto changed = usual;
  changed.demand.level = 0.85;
  EXPECT_EQ(input_changes({usual, usual}, {changed, changed}).at(0).holds, Holds::throughout);
  EXPECT_EQ(input_changes({usual, usual}, {usual, changed}).at(0).holds, Holds::until_start);
}

TEST(InputChanges, take_what_came_went_or_changed_its_length_as_a_whole) {
  auto const usual = test::shipped();
  auto changed = usual;
  changed.sites.erase("lowestoft");
  changed.operating_model.routing.pop_back();
  auto const changes = input_changes({usual, usual}, {changed, usual});
  ASSERT_THAT(pointers(changes), ElementsAre("/sites/lowestoft", "/operating_model/routing"));
  EXPECT_TRUE(changes[0].first.is_object());
  EXPECT_TRUE(changes[0].second.is_null());
  EXPECT_EQ(changes[1].first.size(), changes[1].second.size() + 1);
}

}  // namespace
}  // namespace caseflow::scenario
