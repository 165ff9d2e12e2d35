#include "model/scenario/facts/parameter_space.hpp"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/writer.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

Scenario const& norfolk_and_suffolk() {
  static Scenario const made = [] {
    auto checked_all =
        checked(scenario_files::assembled("norfolk-suffolk", *scenario_files::supply("norfolk-suffolk")));
    return std::move(checked_all.now);
  }();
  return made;
}

std::map<std::string, double> numbers_by_pointer(Scenario const& scenario) {
  std::map<std::string, double> all;
  for (auto const& number : assumptions(scenario, {})) all[number.pointer] = number.value;
  return all;
}

/// The pointers whose numbers differ from the service's.
std::map<std::string, double> moved_numbers(Scenario const& scenario) {
  auto all = numbers_by_pointer(scenario);
  for (auto const& [pointer, value] : numbers_by_pointer(norfolk_and_suffolk()))
    if (all.at(pointer) == value) all.erase(pointer);
  return all;
}

Parameter const& parameter_named(ParameterSpace const& space, std::string const& pointer) {
  auto const& all = space.parameters();
  return *std::find_if(all.begin(), all.end(), [&](auto const& it) { return it.pointer == pointer; });
}

TEST(ParameterSpace, leaves_everything_as_stated_where_nothing_is_named) {
  ParameterSpace const space(norfolk_and_suffolk(), nullptr);
  EXPECT_GT(space.parameters().size(), 200);
  auto const placed = space.at({});
  ASSERT_TRUE(placed);
  EXPECT_FALSE(placed->before);
  EXPECT_EQ(print(write(placed->now)), print(write(norfolk_and_suffolk())));
}

TEST(ParameterSpace, puts_one_number_to_its_ends_and_between) {
  ParameterSpace const space(norfolk_and_suffolk(), nullptr);
  std::string const pointer = "/workforce/casework_share";
  auto const& its = parameter_named(space, pointer);
  EXPECT_FALSE(its.multiplies);
  EXPECT_EQ(its.numbers, std::vector{pointer});
  for (auto const& [share, value] :
       {std::pair(0.0, its.low), std::pair(1.0, its.high), std::pair(0.75, (its.middle + its.high) / 2)}) {
    auto const placed = space.at(std::vector{ParameterPosition{pointer, share}});
    ASSERT_TRUE(placed);
    auto const others = moved_numbers(placed->now);
    ASSERT_EQ(others.size(), 1);
    EXPECT_DOUBLE_EQ(others.at(pointer), value);
  }
}

TEST(ParameterSpace, multiplies_all_that_an_entry_covers_alike) {
  ParameterSpace const space(norfolk_and_suffolk(), nullptr);
  auto const& its = parameter_named(space, "/work/tasks/appointment");
  EXPECT_TRUE(its.multiplies);
  EXPECT_GT(its.numbers.size(), 2);
  auto const placed = space.at(std::vector{ParameterPosition{its.pointer, 1}});
  ASSERT_TRUE(placed);
  auto const as_stated = numbers_by_pointer(norfolk_and_suffolk());
  for (auto const& [pointer, value] : moved_numbers(placed->now)) {
    EXPECT_TRUE(pointer.starts_with(its.pointer)) << pointer;
    EXPECT_NEAR(value / as_stated.at(pointer), its.high, 1e-9) << pointer;
  }
}

TEST(ParameterSpace, scales_shares_that_must_add_up) {
  ParameterSpace const space(norfolk_and_suffolk(), nullptr);
  auto const placed = space.at(std::vector{ParameterPosition{"/sentences/combined_share", 1}});
  ASSERT_TRUE(placed);
  auto const& sentences = placed->now.sentences;
  EXPECT_NEAR(sentences.supervision_share + sentences.unpaid_work_share + sentences.combined_share, 1, 1e-12);
  EXPECT_GT(sentences.combined_share, norfolk_and_suffolk().sentences.combined_share);
}

TEST(ParameterSpace, moves_what_held_before_too) {
  Scenario before = norfolk_and_suffolk();
  before.workforce.casework_share = 0.8;
  ParameterSpace const space(norfolk_and_suffolk(), &before);
  auto const placed = space.at(std::vector{ParameterPosition{"/attendance/acceptable_share", 0}});
  ASSERT_TRUE(placed && placed->before);
  EXPECT_EQ(placed->before->attendance.acceptable_share, placed->now.attendance.acceptable_share);
  EXPECT_EQ(placed->before->workforce.casework_share, 0.8);
}

}  // namespace
}  // namespace caseflow::scenario
