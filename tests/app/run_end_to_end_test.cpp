// `caseflow run`, as a person or a script runs it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(Run, prints_json_and_nothing_else) {
  Place const place;
  auto const run = place.caseflow("run small.json --replications 2 -o -");
  EXPECT_EQ(run.code, 0) << run.err;
  EXPECT_EQ(run.err, "");
  auto const json = Json::parse(run.out);
  EXPECT_EQ(json["format"], "caseflow.forecast/2");
  EXPECT_EQ(json["replications"], 2);
  EXPECT_EQ(json["months"].size(), 3u);
  EXPECT_EQ(json["measures"][0]["name"], "caseload");
  EXPECT_GT(json["measures"][0]["mean"][0], 0);
  EXPECT_EQ(json["targets"].size(), 4u);
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
}

TEST(Run, gives_the_same_bytes_on_any_number_of_threads) {
  Place const place;
  auto const one = place.caseflow("run small.json --replications 5 --threads 1 -o -");
  EXPECT_EQ(one.code, 0) << one.err;
  EXPECT_TRUE(one.out == place.caseflow("run small.json --replications 5 --threads 2 -o -").out);
  EXPECT_TRUE(one.out == place.caseflow("run small.json --replications 5 --threads 7 -o -").out);
}

TEST(Run, depends_on_the_seed) {
  Place const place;
  auto const first = Json::parse(place.caseflow("run small.json --replications 2 -o -").out);
  auto const second = Json::parse(place.caseflow("run small.json --replications 2 --seed 2 -o -").out);
  EXPECT_EQ(first["scenario"], second["scenario"]);
  EXPECT_NE(first["measures"], second["measures"]);
}

TEST(Run, echoes_a_scenario_that_gives_the_same_forecast) {
  Place const place;
  auto const what_if = place.caseflow(
      "run small.json --replications 2 --set /demand/level=1.123456789 --set /workforce/leaving_per_year=0.3 "
      "-o -");
  ASSERT_EQ(what_if.code, 0) << what_if.err;
  auto first = Json::parse(what_if.out);
  auto const echo = first["scenario"];
  EXPECT_TRUE(echo.contains("before"));
  place.write("echo.json", echo.dump());
  auto const again = place.caseflow("run echo.json --replications 2 -o -");
  EXPECT_EQ(again.code, 0) << again.err;
  // An echo is whole: it no longer says which shipped scenario it came from.
  auto second = Json::parse(again.out);
  EXPECT_EQ(first["shipped"]["name"], "norfolk-suffolk");
  EXPECT_TRUE(second["shipped"].is_null());
  for (auto* const json : {&first, &second}) {
    json->erase("shipped");
    json->erase("manifest");
  }
  EXPECT_TRUE(first.dump() == second.dump());
}

TEST(Run, writes_what_it_says_it_writes) {
  Place const place;
  auto const run = place.caseflow("run small.json --replications 2 -o forecast.json --csv tables");
  EXPECT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("The whole forecast: forecast.json"));
  EXPECT_THAT(run.out, HasSubstr("Caseload"));
  EXPECT_THAT(place.names(), ElementsAre("forecast.json", "small.json", "tables"));
  auto const json = Json::parse(place.read("forecast.json"));
  auto const lines = [&](std::string const& name) {
    auto const text = place.read(name);
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  };
  auto const series = json["measures"].size();
  EXPECT_EQ(lines("tables/measures.csv"), 1 + series * 4);
  EXPECT_EQ(lines("tables/replications.csv"), 1 + 2 * series * 4);
  EXPECT_GT(lines("tables/inputs.csv"), 100u);
}

/// Of a measure over the horizon, where the middle 90 % of replications lie.
double range_of(Json const& forecast, std::string const& name) {
  for (auto const& measure : forecast["measures"])
    if (measure["name"] == name && measure["by"].empty())
      return measure["horizon"]["p95"].get<double>() - measure["horizon"]["p5"].get<double>();
  return -1;
}

TEST(Run, draws_the_parameters_of_every_replication_when_asked) {
  Place const place;
  auto const run = [&](std::string const& options) {
    auto const done =
        place.caseflow("run small.json --replications 8 --set /demand/level=1.1 -o - " + options);
    EXPECT_EQ(done.code, 0) << done.err;
    return done.out;
  };
  auto const text = run("--parameters --threads 1");
  EXPECT_TRUE(text == run("--parameters --threads 3"));
  auto const drawn = Json::parse(text), stated = Json::parse(run(""));
  EXPECT_EQ(drawn["parameters"], true);
  EXPECT_EQ(stated["parameters"], false);
  EXPECT_FALSE(stated.contains("parameter_draws"));
  EXPECT_EQ(drawn["scenario"], stated["scenario"]) << "the stated parameters";
  EXPECT_GT(drawn["parameter_draws"].size(), 200U);
  for (auto const& entry : drawn["parameter_draws"]) {
    EXPECT_EQ(entry["values"].size(), 8U);
    EXPECT_NE(entry["pointer"], "/demand/level") << "what is given is not drawn";
  }
  for (auto const* measure : {"workload_share", "caseload"})
    EXPECT_GT(range_of(drawn, measure), 1.5 * range_of(stated, measure)) << measure;
  // The replication alone is that of all, and draws what it drew.
  auto const one = Json::parse(run("--parameters --only 5"));
  EXPECT_EQ(one["parameter_draws"][7]["values"][0], drawn["parameter_draws"][7]["values"][5]);
}

TEST(Run, alone_draws_parameters_by_an_option) {
  Place const place;
  for (auto const* verb : {"compare small.json small.json", "levers small.json", "facts norfolk-suffolk",
                           "validate small.json", "trace small.json"}) {
    auto const refused = place.caseflow(std::string(verb) + " --parameters");
    EXPECT_EQ(refused.code, 2) << verb;
    EXPECT_THAT(refused.err, HasSubstr("has no option --parameters")) << verb;
  }
  EXPECT_EQ(place.caseflow("run small.json --parameters=3").code, 2);
}

TEST(Run, replays_one_replication) {
  Place const place;
  auto const run = place.caseflow("run small.json --only 3 -o -");
  EXPECT_EQ(run.code, 0) << run.err;
  auto const json = Json::parse(run.out);
  EXPECT_EQ(json["replications"], 1);
  // Beside notes: its officers are those of five times the cases.
  EXPECT_THAT(json["warnings"].get<std::vector<std::string>>(),
              testing::Contains("Only replication 3 was run."));
}

TEST(Run, replicates_until_it_is_precise) {
  Place const place;
  auto const run = place.caseflow("run small.json --replications 2 --precision starts=2% -o -");
  EXPECT_EQ(run.code, 0) << run.err;
  auto const json = Json::parse(run.out);
  // Two replications hardly ever do (by chance this seed's might); batches of fifty are added.
  EXPECT_EQ((json["replications"].get<int>() - 2) % 50, 0);
  for (auto const& measure : json["measures"])
    if (measure["name"] == "starts") {
      EXPECT_LE(measure["horizon"]["half_width"].get<double>(),
                0.02 * measure["horizon"]["mean"].get<double>());
    }
}

TEST(Run, is_quiet_when_asked) {
  Place const place;
  auto const run = place.caseflow("run small.json --replications 2 --quiet -o forecast.json");
  EXPECT_EQ(run.code, 0);
  EXPECT_EQ(run.out + run.err, "");
}

TEST(Run, leaves_nothing_when_interrupted) {
  Place const place;
  auto const run = place.caseflow("run norfolk-suffolk --replications 2000 -o forecast.json --csv tables",
                                  "env --default-signal timeout --preserve-status --signal=INT 3");
  EXPECT_EQ(run.code, 130);
  EXPECT_EQ(run.out, "");
  EXPECT_THAT(run.err, HasSubstr("interrupted"));
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
}

TEST(Run, writes_nothing_when_standard_output_is_full) {
  Place const place;
  EXPECT_EQ(place.caseflow("run small.json --replications 2 -o forecast.json > /dev/full; exit $? #").code,
            3);
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
}

}  // namespace
}  // namespace caseflow::app
