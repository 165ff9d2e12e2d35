#include "model/report/explanation/explanation.hpp"

#include <algorithm>
#include <sstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/model/report/example_manifest.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::report {
namespace {

using testing::HasSubstr;

forecast::Explanation const& shipped() {
  static auto const made = forecast::explanation({test::shipped()});
  return made;
}

TEST(explanation_text, fits_a_terminal_and_names_what_the_scenario_names) {
  auto const text = explanation_text(shipped());
  auto const& scenario = shipped().plan.scenario;
  for (auto const& rule : scenario.operating_model.routing) EXPECT_THAT(text, HasSubstr(rule.name));
  for (auto const& [name, band] : scenario.operating_model.bands) EXPECT_THAT(text, HasSubstr(name));
  EXPECT_THAT(text, HasSubstr("Bury St Edmunds"));
  EXPECT_THAT(text, HasSubstr("King's Lynn"));
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    EXPECT_LE(std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; }), 80)
        << line;
}

TEST(explanation_text, says_where_hours_are_out_of_proportion) {
  EXPECT_THAT(explanation_text(shipped()), testing::Not(HasSubstr("Worth knowing")));
  auto scenario = test::shipped();
  scenario.demand.level = 3;
  EXPECT_THAT(explanation_text(forecast::explanation({scenario})),
              HasSubstr("\nWorth knowing\n  - Officers' workload is"));
}

TEST(explanation_json, has_stages_sites_flows_and_hours) {
  auto const json = explanation_json(shipped(), example_manifest());
  EXPECT_EQ(json["format"], "caseflow.explanation/2");
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
}  // namespace caseflow::report
