#include "model/report/forecast/forecast.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/report/common/dates.hpp"
#include "model/report/forecast/warnings.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/question/layers.hpp"
#include "tests/model/forecast/example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

namespace example = forecast::example;
using scenario::Json;

Json example_json() { return Json::parse(json_text(example::forecast(), example_manifest())); }

TEST(ForecastJson, names_its_months_across_the_year) {
  EXPECT_THAT(month_names(example::scenario()), testing::ElementsAre("2019-12", "2020-01"));
}

TEST(ForecastJson, has_the_members_of_the_contract_in_order) {
  EXPECT_THAT(
      scenario::keys(example_json()),
      testing::ElementsAre("format", "manifest", "scenario", "shipped", "replications", "parameters", "start",
                           "months", "definitions", "measures", "answer", "to_watch", "targets", "warnings"));
}

TEST(ForecastJson, says_how_its_inputs_depart_from_a_shipped_scenario) {
  EXPECT_TRUE(example_json()["shipped"].is_null());
  auto forecast = example::forecast();
  forecast.shipped = forecast::Departure{"usual", {}};
  scenario::InputChange change;
  change.pointer = "/demand/level";
  change.first = 1;
  change.second = 1.5;
  change.unit = "share";
  change.meaning = "Multiplies all arrivals.";
  forecast.shipped->inputs.push_back(std::move(change));
  EXPECT_EQ(Json::parse(json_text(forecast, example_manifest()))["shipped"],
            Json::parse(R"({"name": "usual", "inputs": [
    {"pointer": "/demand/level", "baseline": 1, "variant": 1.5, "unit": "share", "meaning": "Multiplies all arrivals.",
     "holds": "from_start", "role": null, "source": ""}]})"));
}

TEST(ForecastJson, has_what_each_replication_drew_of_the_parameters) {
  EXPECT_EQ(example_json()["parameters"], false);
  auto forecast = example::forecast();
  forecast.draws = {{{"/demand/orders_per_year", false, 1800}}, {{"/demand/orders_per_year", false, 1900}}};
  auto const json = Json::parse(json_text(forecast, example_manifest()));
  EXPECT_EQ(json["parameters"], true);
  EXPECT_EQ(json["parameter_draws"], Json::parse(R"([
    {"pointer": "/demand/orders_per_year", "drawn": "value", "values": [1800, 1900]}])"));
}

// Student's t at 97.5 % with one degree of freedom is 12.7062; two values that are 2 apart have a half-width
// of just that.
TEST(ForecastJson, gives_a_level_by_month_and_over_the_horizon) {
  EXPECT_EQ(example_json()["measures"][0], Json::parse(R"({
    "name": "caseload", "label": "Caseload", "unit": "cases", "kind": "level", "over_months": "mean_of_days",
    "description": "People, \"all\" of them.", "by": {},
    "mean": [16, 20], "half_width": [12.7062, 0],
    "p5": [15.1, 20], "p25": [15.5, 20], "p50": [16, 20], "p75": [16.5, 20], "p95": [16.9, 20], "n": [2, 2],
    "horizon": {"mean": 18, "half_width": 6.3531, "p5": 17.55, "p25": 17.75, "p50": 18, "p75": 18.25, "p95": 18.45,
                "n": 2}
  })"));
}

TEST(ForecastJson, gives_a_count_as_a_sum) {
  EXPECT_EQ(example_json()["measures"][3]["horizon"], Json::parse(R"({
    "mean": 6, "half_width": 12.7062, "p5": 5.1, "p25": 5.5, "p50": 6, "p75": 6.5, "p95": 6.9, "n": 2})"));
}

TEST(ForecastJson, gives_null_where_nothing_was_observed) {
  EXPECT_EQ(example_json()["measures"][4], Json::parse(R"({
    "name": "community_completion_share", "label": "Orders completed", "unit": "share",
    "kind": "ratio", "over_months": "ratio_of_sums", "description": "Completed.", "by": {},
    "mean": [0.75, null], "half_width": [null, null],
    "p5": [0.75, null], "p25": [0.75, null], "p50": [0.75, null], "p75": [0.75, null], "p95": [0.75, null], "n": [1, 0],
    "horizon": {"mean": 0.75, "half_width": null, "p5": 0.75, "p25": 0.75, "p50": 0.75, "p75": 0.75, "p95": 0.75,
                "n": 1}
  })"));
}

TEST(ForecastJson, names_the_dimension) {
  EXPECT_EQ(example_json()["measures"][2]["by"], Json::parse(R"({"holder": "office"})"));
}

TEST(ForecastJson, judges_targets_over_the_months_up_to_their_date) {
  EXPECT_EQ(example_json()["targets"], Json::parse(R"([
    {"name": "completion", "measure": "community_completion_share", "aim": "at_least", "target": 0.7,
     "by": "2020-01-31", "probability_met": 1, "n": 1},
    {"name": "few_starts", "measure": "starts", "aim": "at_most", "target": 5,
     "by": "2019-12-10", "probability_met": 0.5, "n": 2}])"));
}

TEST(ForecastJson, warns_of_what_is_absent_after_the_callers_notes) {
  auto const warnings = sentences(example::forecast());
  ASSERT_EQ(warnings.size(), 3u);
  EXPECT_EQ(warnings[0], "A note.");
  EXPECT_THAT(warnings[1], testing::HasSubstr("officers_fte"));
  EXPECT_THAT(warnings[1], testing::Not(testing::HasSubstr("starts")));
  EXPECT_THAT(warnings[2], testing::HasSubstr("ratings"));
}

TEST(ForecastJson, echoes_a_scenario_that_requests_the_same) {
  auto request = forecast::ForecastRequest{example::scenario(), example::scenario()};
  request.before->demand.level = 0.123456789;
  auto const text = json_text(
      forecast::summarise(request, 7, example::catalogue(), example::all_observations()), example_manifest());
  auto const echoed = scenario::print(Json::parse(text)["scenario"], scenario::all_digits);
  auto const again = scenario::assemble("echo", echoed, {}, {}, [](auto const&) { return std::nullopt; });
  ASSERT_TRUE(again.before.has_value());
  EXPECT_EQ(again.now.value(), scenario::write(request.now));
  EXPECT_EQ(again.before->value(), scenario::write(*request.before));
}

}  // namespace
}  // namespace caseflow::report
