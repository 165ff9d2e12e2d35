// From a design to its points, and from a table.

#include "model/experiment/sweep/points.hpp"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/experiment/sweep/factor_field.hpp"
#include "model/experiment/sweep/point_table.hpp"

namespace caseflow::experiment {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Factor of_values(std::string pointer, std::vector<double> values) {
  Factor made;
  made.pointer = std::move(pointer);
  made.values = std::move(values);
  return made;
}

Factor of_range(std::string pointer, FactorRange range) {
  Factor made;
  made.pointer = std::move(pointer);
  made.range = range;
  return made;
}

std::vector<Level> column(PointSet const& set, std::size_t factor) {
  std::vector<Level> made;
  for (auto const& point : set.points) made.push_back(point[factor]);
  return made;
}

TEST(FullFactorial, has_every_combination_once) {
  Design design;
  Factor what_ifs;
  what_ifs.what_ifs = {"a", "b+c"};
  design.factors = {of_values("/x", {1, 2}), what_ifs, of_range("/y", {.low = 0, .high = 1})};
  auto const set = points(design, {false, false, false}, 1);
  EXPECT_EQ(set.points.size(), 2u * 3 * 3);
  EXPECT_EQ(static_cast<std::size_t>(size_of(design)), set.points.size());
  EXPECT_EQ(std::set(set.points.begin(), set.points.end()).size(), set.points.size());
  EXPECT_EQ(set.points.front(), (std::vector<Level>{1.0, std::string(), 0.0}));
  EXPECT_EQ(set.points.back(), (std::vector<Level>{2.0, std::string("b+c"), 1.0}));
  auto const laid = overlay(set.factors, set.points.back());
  EXPECT_THAT(laid.what_ifs, ElementsAre("b", "c"));
  ASSERT_EQ(laid.settings.size(), 2u);
  EXPECT_EQ(laid.settings[0].value, "2");
  EXPECT_TRUE(overlay(set.factors, set.points.front()).what_ifs.empty());
}

TEST(FullFactorial, divides_a_range_evenly_or_by_ratios) {
  Design design;
  design.factors = {of_range("/x", {.low = 1, .high = 100, .scale = Scale::logarithmic, .steps = 3})};
  EXPECT_THAT(column(points(design, {false}, 1), 0), ElementsAre(Level(1.0), Level(10.0), Level(100.0)));
  design.factors = {of_range("/x", {.low = 0, .high = 2, .steps = 5})};
  EXPECT_THAT(column(points(design, {true}, 1), 0), ElementsAre(Level(0.0), Level(1.0), Level(2.0)));
}

TEST(Sampled, keeps_to_range_and_whole_numbers) {
  Design design;
  design.size = 60;
  design.factors = {of_range("/x", {.low = 0.123456789, .high = 0.2}), of_range("/n", {.low = 1, .high = 3})};
  for (auto const kind : {DesignKind::latin_hypercube, DesignKind::sobol}) {
    design.kind = kind;
    auto const set = points(design, {false, true}, 7);
    ASSERT_EQ(set.points.size(), 60u);
    std::map<double, int> whole;
    for (auto const& point : set.points) {
      EXPECT_GE(std::get<double>(point[0]), 0.123456789);
      EXPECT_LE(std::get<double>(point[0]), 0.2);
      ++whole[std::get<double>(point[1])];
    }
    EXPECT_THAT(whole, testing::SizeIs(3));
    for (auto const& [value, count] : whole) EXPECT_NEAR(count, 20, 2) << value;
  }
}

TEST(WholeNumbers, are_known_by_their_field) {
  EXPECT_TRUE(takes_whole_numbers("/months"));
  EXPECT_TRUE(takes_whole_numbers("/run_up/flow_months"));
  EXPECT_FALSE(takes_whole_numbers("/demand/level"));
  EXPECT_FALSE(takes_whole_numbers("/workforce/posts/ipswich_pso/in_post_fte"));
  EXPECT_FALSE(takes_whole_numbers("/nothing/here"));
}

TEST(PointTables, are_read_as_spreadsheets_save_them) {
  auto const read = read_point_table("/demand/level;what_if;/start\n0.9;;2019-04-01\n\n1;a+b;x\n", "t.csv");
  ASSERT_TRUE(read.problems.empty()) << scenario::text(read.problems);
  ASSERT_EQ(read.set.factors.size(), 3u);
  EXPECT_TRUE(read.set.factors[1].of_what_ifs);
  EXPECT_THAT(read.set.points,
              ElementsAre(ElementsAre(Level(0.9), Level(std::string()), Level(std::string("2019-04-01"))),
                          ElementsAre(Level(1.0), Level(std::string("a+b")), Level(std::string("x")))));
}

TEST(PointTables, say_all_that_is_wrong_with_them) {
  auto const wrong = [](std::string const& text) {
    return scenario::text(read_point_table(text, "t.csv").problems);
  };
  EXPECT_THAT(wrong("level,/a,/a\n1,2\n1,,3\n"),
              testing::AllOf(HasSubstr("\"level\""), HasSubstr("each column once"), HasSubstr("3 cells"),
                             HasSubstr("an empty cell")));
  // Points share their luck, so that a row that is there again would be simulated for nothing.
  EXPECT_THAT(wrong("/a,/b\n1,2\n2,1\n1.0,2\n1,2\n"),
              testing::AllOf(HasSubstr("line 4"), HasSubstr("the point of line 2 again"),
                             HasSubstr("--replications"), testing::Not(HasSubstr("line 5"))));
  EXPECT_THAT(wrong("/a\n"), HasSubstr("at least one point"));
  EXPECT_THAT(wrong(""), HasSubstr("nothing"));
  EXPECT_THAT(wrong("PK\x03\x04..."), HasSubstr("Excel workbook"));
  EXPECT_THAT(wrong("/a\n\"1\n"), HasSubstr("quotation mark"));
}

}  // namespace
}  // namespace caseflow::experiment
