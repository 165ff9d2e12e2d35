#include "model/forecast/explanation.hpp"

#include <algorithm>
#include <numeric>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/forecast/aligned.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::forecast {
namespace {

using testing::HasSubstr;

Explanation const& shipped() {
  static auto const made = explanation({test::shipped()});
  return made;
}

TEST(aligned_tables, stand_in_columns_and_break_the_last) {
  EXPECT_EQ(
      aligned({{"a", "1", "one two three"}, {"bcd", "22"}}, {Align::left, Align::right, Align::left}, 20),
      "  a     1  one two\n"
      "           three\n"
      "  bcd  22\n");
  EXPECT_EQ(aligned({{"é", "–", "1"}, {"ab", "x", "10"}}, {Align::left, Align::left, Align::right}),
            "  é   –   1\n"
            "  ab  x  10\n");
}

TEST(explanation, sustains_the_printed_caseload_and_shares_it_among_the_sites) {
  auto const& made = shipped();
  double const sustained = made.plan.scenario.demand.sustained_caseload;
  EXPECT_NEAR(made.expected.caseload, sustained, 1e-6 * sustained);
  double const held = std::accumulate(made.sites.begin(), made.sites.end(), 0.0,
                                      [](double sum, auto const& site) { return sum + site.cases; });
  EXPECT_NEAR(held, sustained, 1e-6 * sustained);
}

TEST(explanation, is_in_proportion_to_the_level_of_demand) {
  auto scenario = test::shipped();
  scenario.demand.level = 0.5;
  auto const half = explanation({scenario});
  EXPECT_NEAR(half.expected.caseload, 0.5 * shipped().expected.caseload, 1e-6);
  EXPECT_NEAR(half.orders_per_year, 0.5 * shipped().orders_per_year, 1e-6);
  EXPECT_NEAR(half.office_hours_per_week, 0.5 * shipped().office_hours_per_week, 1e-6);
}

TEST(explanation, follows_posts_and_rules) {
  auto scenario = test::shipped();
  auto& posts = scenario.workforce.posts.begin()->second;
  posts.in_post_fte += 10, posts.established_fte += 10;
  auto const more = explanation({scenario});
  EXPECT_GT(more.office_hours_available, shipped().office_hours_available);
  EXPECT_NEAR(more.expected.caseload, shipped().expected.caseload, 1e-6);
}

TEST(explanation_text, fits_a_terminal_and_names_what_the_scenario_names) {
  auto const text = explanation_text(shipped());
  auto const& scenario = shipped().plan.scenario;
  for (auto const& rule : scenario.operating_model.routing) EXPECT_THAT(text, HasSubstr(rule.name));
  for (auto const& [name, band] : scenario.operating_model.bands) EXPECT_THAT(text, HasSubstr(name));
  EXPECT_THAT(text, HasSubstr("Bury St Edmunds"));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    EXPECT_LE(std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; }), 100)
        << line;
}

TEST(explanation_json, has_stages_sites_flows_and_hours) {
  auto const json = explanation_json(shipped());
  EXPECT_EQ(json["format"], "caseflow.explanation/1");
  double held = 0;
  for (auto const& [stage, cases] : json["caseload_by_stage"].items()) held += cases.get<double>();
  EXPECT_NEAR(held, json["caseload"].get<double>(), 0.1);
  double entering = 0;
  for (auto const& flow : json["flows"])
    if (flow["by"] == "allocation") entering += flow["per_year"].get<double>();
  EXPECT_GT(entering, 1000);
  EXPECT_GT(json["officer_hours"]["office"]["asked_per_week"], 0);
}

TEST(explanation_dot, puts_cases_on_stages_and_flows_on_ways) {
  auto const graph = dot(shipped());
  EXPECT_THAT(graph, HasSubstr("digraph"));
  EXPECT_THAT(graph, HasSubstr("community\\n"));
  EXPECT_THAT(graph, HasSubstr(" a year\""));
  EXPECT_THAT(graph, HasSubstr(" cases\""));
}

}  // namespace
}  // namespace caseflow::forecast
