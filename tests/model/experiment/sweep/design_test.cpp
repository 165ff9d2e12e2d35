// Designs as their authors write them, right and wrong.

#include "model/experiment/sweep/design.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::experiment {
namespace {

using testing::HasSubstr;

DesignRead design_of(std::string const& text) {
  auto const parsed = scenario::parse(text, "design.json");
  EXPECT_TRUE(parsed.problems.empty());
  return read_design(parsed.document);
}

std::string problems(std::string const& text) { return scenario::text(design_of(text).problems); }

TEST(Designs, are_read_and_written_alike) {
  auto const made = design_of(R"({
    "format": "caseflow.design/1", "kind": "latin_hypercube", "size": 64, "replications": 20, "seed": 3,
    "factors": [{"pointer": "/demand/level", "range": {"low": 0.8, "high": 1.2, "scale": "log"}},
                {"pointer": "/x", "values": [1, 2.5]},
                {"what_ifs": ["a", "b"], "as_it_is": false}]})");
  ASSERT_TRUE(made.problems.empty()) << scenario::text(made.problems);
  EXPECT_EQ(made.design.kind, DesignKind::latin_hypercube);
  EXPECT_EQ(made.design.factors[0].range->scale, Scale::logarithmic);
  EXPECT_EQ(name_of(made.design.factors[2]), "a|b");
  auto const echo = scenario::print(scenario::write(made.design));
  EXPECT_EQ(scenario::print(scenario::write(design_of(echo).design)), echo);
}

TEST(Designs, are_refused_with_every_mistake) {
  auto const told = problems(R"({
    "format": "caseflow.design/1", "kind": "sobol", "table": "x.csv",
    "factors": [{"pointer": "/a", "values": [1], "range": {"low": 2, "high": 1}},
                {"pointer": "/b", "range": {"low": 0, "high": 1, "scale": "log", "steps": 4}},
                {"values": [1]}, {"pointer": "/c"}, {"pointer": "/c", "words": ["x"], "what_ifs": ["y"]}]})");
  for (auto const* part :
       {"/table", "/size", "one of values, words and range", "more than low, 2", "more than 0 for a range",
        "/factors/1/range/steps", "a pointer, or what-ifs", "none of them", "the same factor again"})
    EXPECT_THAT(told, HasSubstr(part));
}

TEST(Designs, of_points_have_a_table_alone) {
  EXPECT_EQ(problems(R"({"format": "caseflow.design/1", "kind": "points", "table": "x.csv"})"), "");
  EXPECT_THAT(
      problems(R"({"format": "caseflow.design/2", "kind": "points", "size": 3,
                           "factors": [{"pointer": "/a", "values": [1]}]})"),
      testing::AllOf(HasSubstr("/format"), HasSubstr("/table"), HasSubstr("/size"), HasSubstr("/factors")));
}

TEST(Designs, with_nothing_to_vary_or_no_points_are_refused) {
  EXPECT_THAT(problems(R"({"format": "caseflow.design/1", "kind": "full_factorial"})"),
              HasSubstr("at least one factor"));
  EXPECT_THAT(problems(R"({"format": "caseflow.design/1", "kind": "sobol", "size": 0,
                           "factors": [{"pointer": "/a", "values": [1]}]})"),
              HasSubstr("1 to 10000"));
  EXPECT_THAT(problems(R"({"format": "caseflow.design/1", "kind": "sobol", "sise": 8,
                           "factors": [{"pointer": "/a", "values": ["1"]}]})"),
              testing::AllOf(HasSubstr("did you mean \"size\"?"), HasSubstr("/factors/0/values/0")));
}

std::string problems_of_factors(std::string const& factors, std::string const& kind = R"("full_factorial")") {
  return problems(R"({"format": "caseflow.design/1", "kind": )" + kind + R"(, "factors": )" + factors + "}");
}

TEST(Designs, with_empty_lists_are_told_what_is_missing_and_nothing_else) {
  auto const told = problems_of_factors(R"([{}, {"what_ifs": []}, {"pointer": "/a", "values": []}])");
  EXPECT_THAT(told, testing::AllOf(HasSubstr("expected  a pointer, or what-ifs"),
                                   HasSubstr("/factors/1/what_ifs"), HasSubstr("at least one what-if"),
                                   HasSubstr("/factors/2/values"), HasSubstr("at least one value")));
  EXPECT_THAT(told, testing::Not(testing::AnyOf(HasSubstr("each factor once"), HasSubstr("none of them"))));
  EXPECT_EQ(design_of(R"({"format": "caseflow.design/1", "kind": "full_factorial",
                          "factors": [{}, {"what_ifs": []}, {"pointer": "/a", "values": []}]})")
                .problems.size(),
            3u);
}

TEST(Designs, with_a_value_twice_are_refused_once_for_each) {
  auto const told = problems_of_factors(
      R"([{"pointer": "/a", "values": [1, 2, 1, 1]}, {"pointer": "/b", "words": ["x", "x"]},
          {"what_ifs": ["a", "a"]}])");
  for (auto const* part :
       {"/factors/0/values/2", "each value once", "1 again", "/factors/1/words/1", "/factors/2/what_ifs/1"})
    EXPECT_THAT(told, HasSubstr(part));
  EXPECT_THAT(told, testing::Not(HasSubstr("/factors/0/values/3")));
}

TEST(Designs, with_more_points_than_combinations_are_refused) {
  std::string const listed = R"([{"pointer": "/a", "values": [1, 2]}, {"what_ifs": ["a"]}])";
  EXPECT_THAT(problems_of_factors(listed, R"("latin_hypercube", "size": 5)"), HasSubstr("at most 4"));
  EXPECT_EQ(problems_of_factors(listed, R"("latin_hypercube", "size": 4)"), "");
  EXPECT_EQ(problems_of_factors(
                R"([{"pointer": "/a", "values": [1, 2]}, {"pointer": "/b", "range": {"low": 1, "high": 2}}])",
                R"("latin_hypercube", "size": 50)"),
            "");
}

}  // namespace
}  // namespace caseflow::experiment
