// The other verbs, and what is refused.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/shipped.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::ElementsAre;
using testing::HasSubstr;

/// Refused with this code, everything on standard error and nothing on standard output; answers the error.
std::string refused(Place const& place, std::string const& arguments, int code) {
  auto const run = place.caseflow(arguments);
  EXPECT_EQ(run.code, code) << arguments << '\n' << run.err;
  EXPECT_EQ(run.out, "") << arguments;
  EXPECT_NE(run.err, "") << arguments;
  return run.err;
}

TEST(Program, guesses_at_names) {
  Place const place;
  EXPECT_THAT(refused(place, "run norfolk-sufolk", 2), HasSubstr("did you mean \"norfolk-suffolk\"?"));
  EXPECT_THAT(refused(place, "validate four-officers-leave", 2), HasSubstr("lay it over one"));
  EXPECT_THAT(refused(place, "explain sodexo", 2), HasSubstr("norfolk-suffolk --with sodexo"));
  EXPECT_THAT(refused(place, "run norfolk-suffolk --precision caseload=1", 2), HasSubstr("caseload=1%"));
  EXPECT_THAT(refused(place, "rate bench-2018", 2), HasSubstr("did you mean \"bench-2019\"?"));
  EXPECT_THAT(refused(place, "ruin norfolk-suffolk", 2), HasSubstr("did you mean \"run\"?"));
  EXPECT_THAT(refused(place, "run small.json --precision caseloud=2%", 2),
              HasSubstr("did you mean \"caseload\"?"));
}

TEST(Measures, are_listed_with_meaning_kind_and_the_parts_that_the_scenario_has) {
  Place const place;
  auto const listed = place.caseflow("measures small.json");
  EXPECT_EQ(listed.code, 0) << listed.err;
  for (auto const* part : {"\nworkload_share  (ratio, share)\n", "\ncaseload  (level, cases)\n", "By stage,",
                           "\n  site_grade  ", "norwich_hub PSO"})
    EXPECT_THAT(listed.out, HasSubstr(part));
  auto const json = Json::parse(place.caseflow("measures small.json -o -").out);
  EXPECT_EQ(json["measures"].size(), forecast::measure_names().size());
  for (auto const& measure : json["measures"])
    for (auto const& [way, values] : measure["by"].items())
      for (auto const& value : values) EXPECT_TRUE(json["breakdowns"][way].contains(value)) << way << value;
  EXPECT_TRUE(json["breakdowns"]["grade"].contains("PO"));
  EXPECT_THAT(refused(place, "run small.json --precision workload=2%", 2),
              HasSubstr("did you mean \"workload_share\"? caseflow measures SCENARIO lists them all"));
  EXPECT_THAT(refused(place, "run small.json --csv t --measures zzzz", 2), HasSubstr("caseflow measures"));
}

TEST(Program, tells_trouble_with_files) {
  Place const place;
  refused(place, "run missing.json", 3);
  refused(place, "run ./missing", 3);
  refused(place, "run small.json --with missing.json", 3);
  refused(place, "run small.json -o missing/forecast.json", 3);
  refused(place, "run small.json --csv missing/tables", 3);
  refused(place, "run small.json --csv small.json", 3);
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
}

TEST(Program, tells_all_mistakes_at_once) {
  Place const place;
  place.write("wrong.json", R"({"based_on": ["norfolk-suffolk"],
    "months": 12.7,
    "start": "2019-13-01",
    "demnd": {}})");
  for (auto const* verb : {"validate", "run", "assumptions"}) {
    auto const told = refused(place, std::string(verb) + " wrong.json", 2);
    EXPECT_THAT(told, HasSubstr("wrong.json: 3 problems"));
    EXPECT_THAT(told, HasSubstr("/months  (wrong.json, line 2)"));
    EXPECT_THAT(told, HasSubstr("months go from 01 to 12"));
    EXPECT_THAT(told, HasSubstr("did you mean \"demand\"?"));
  }
}

TEST(Program, refuses_a_target_that_is_no_measure) {
  Place const place;
  EXPECT_THAT(
      refused(place, "run small.json --set /targets/licence_compliance/measure=licence_compliance", 2),
      HasSubstr("/targets/licence_compliance/measure"));
}

TEST(Validate, says_that_every_shipped_scenario_is_fine) {
  Place const place;
  for (auto const& shipped : shipped_texts()) {
    // What has no start is a layer for those that have one.
    bool const complete = shipped.text.find("\n  \"start\"") != std::string_view::npos;
    if (shipped.kind != Shipped::scenario || !complete) continue;
    auto const run = place.caseflow("validate " + std::string(shipped.name));
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr(std::string(shipped.name) + ": OK"));
  }
}

TEST(Scenarios, are_listed_all) {
  Place const place;
  auto const run = place.caseflow("scenarios");
  EXPECT_EQ(run.code, 0);
  for (auto const& shipped : shipped_texts())
    EXPECT_THAT(run.out, testing::ContainsRegex("\n  " + std::string(shipped.name) + "  +[^ \n]"));
}

TEST(Assumptions, are_a_table_and_json) {
  Place const place;
  auto const text = place.caseflow("assumptions norfolk-suffolk");
  EXPECT_EQ(text.code, 0);
  EXPECT_THAT(text.out, HasSubstr("/demand/receptions_per_year  664 cases a year\n    derived "));
  EXPECT_THAT(place.caseflow("assumptions south-yorkshire-between-inspections").out,
              HasSubstr("/before/operating_model/step_down/share  10 %\n    assumed "));
  auto const json =
      Json::parse(place.caseflow("assumptions norfolk-suffolk --set /demand/level=1.1 -o -").out);
  EXPECT_EQ(json["format"], "caseflow.register/2");
  bool found = false;
  for (auto const& entry : json["assumptions"]) {
    if (entry["pointer"] != "/demand/level") continue;
    found = true;
    EXPECT_EQ(entry["role"], "given");
    EXPECT_EQ(entry["value"], 1.1);
  }
  EXPECT_TRUE(found);
}

TEST(Rate, answers_text_and_json) {
  Place const place;
  EXPECT_THAT(place.caseflow("rate norfolk-suffolk-2019").out, HasSubstr("Overall"));
  auto const rated = place.caseflow("rate bench-2019 -o -");
  EXPECT_EQ(rated.code, 0) << rated.err;
  EXPECT_EQ(Json::parse(rated.out)["format"], "caseflow.rating/2");
  auto const compared =
      place.caseflow("rate south-yorkshire-2020 --since south-yorkshire-2019 -o rated.json");
  EXPECT_EQ(compared.code, 0) << compared.err;
  EXPECT_TRUE(Json::parse(place.read("rated.json")).contains("change"));
}

TEST(Rate, refuses_a_wrong_table_of_cases) {
  Place const place;
  place.write("cases.csv", "case,2.1.1,9.9.9\n1,yes,maybe\n");
  EXPECT_THAT(refused(place, "rate bench-2019 --cases cases.csv", 2), HasSubstr("cases.csv"));
  refused(place, "rate bench-2019 --cases missing.csv", 3);
}

TEST(Trace, tells_one_case_in_words_and_as_json) {
  Place const place;
  auto const text = place.caseflow("trace small.json --case 2 --kind supervision");
  EXPECT_EQ(text.code, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr("Small\nCase 2 of "));
  EXPECT_THAT(text.out, HasSubstr("Sentenced: "));
  EXPECT_EQ(place.caseflow("trace small.json --case 2 --kind supervision").out, text.out);
  EXPECT_NE(place.caseflow("trace small.json --case 2 --kind supervision --replication 1").out, text.out);
  EXPECT_NE(place.caseflow("trace small.json --case 2 --kind supervision --seed 2").out, text.out);
  auto const json = Json::parse(place.caseflow("trace small.json --held --longest -o -").out);
  EXPECT_EQ(json["format"], "caseflow.trace/2");
  EXPECT_EQ(json["case"]["held"], true);
  EXPECT_EQ(json["journey"][0]["what"], "arrived");
}

TEST(Trace, refuses_cases_that_there_are_not) {
  Place const place;
  EXPECT_THAT(refused(place, "trace small.json --case 100000", 2), HasSubstr("fit what was asked for"));
  EXPECT_THAT(refused(place, "trace small.json --kind custdy", 2), HasSubstr("did you mean \"custody\"?"));
  EXPECT_THAT(refused(place, "trace small.json --site norwhich", 2), HasSubstr("did you mean \"norwich\"?"));
  refused(place, "trace small.json --case 0", 2);
}

TEST(Explain, answers_text_json_and_a_graph) {
  Place const place;
  auto const text = place.caseflow("explain norfolk-suffolk");
  EXPECT_EQ(text.code, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr("Who holds a case"));
  EXPECT_THAT(text.out, HasSubstr("Cases by stage"));
  EXPECT_EQ(Json::parse(place.caseflow("explain norfolk-suffolk -o -").out)["format"],
            "caseflow.explanation/2");
  EXPECT_THAT(place.caseflow("explain norfolk-suffolk --dot").out, testing::StartsWith("digraph"));
}

TEST(Reference, is_a_table_and_a_schema) {
  Place const place;
  EXPECT_THAT(place.caseflow("reference").out, HasSubstr("sustained_caseload"));
  EXPECT_TRUE(Json::parse(place.caseflow("reference --schema").out).contains("properties"));
}

TEST(Help, is_on_standard_output) {
  Place const place;
  EXPECT_THAT(place.caseflow("help").out, HasSubstr("Usage: caseflow VERB"));
  EXPECT_THAT(place.caseflow("run --help").out, HasSubstr("--precision"));
  EXPECT_THAT(place.caseflow("--version").out,
              testing::MatchesRegex("caseflow [0-9]+\\.[0-9]+\\.[0-9]+([+]g[0-9a-f]{12}([.]modified)?)?\n"));
}

}  // namespace
}  // namespace caseflow::app
