// `caseflow run --db`, read back as other programs would.

#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::ElementsAre;
using testing::HasSubstr;

/// The first column of every row that a query finds.
std::vector<std::string> found(std::string const& path, std::string const& query) {
  sqlite3* opened = nullptr;
  sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  std::unique_ptr<sqlite3, decltype(&sqlite3_close)> const database(opened, sqlite3_close);
  std::vector<std::string> values;
  auto const take = [](void* all, int, char** row, char**) {
    static_cast<std::vector<std::string>*>(all)->emplace_back(row[0] ? row[0] : "nothing");
    return 0;
  };
  int const answer = sqlite3_exec(opened, query.c_str(), take, &values, nullptr);
  EXPECT_EQ(answer, SQLITE_OK) << sqlite3_errmsg(opened);
  return values;
}

TEST(Database, gathers_runs_that_can_be_queried_together) {
  Place const place;
  auto const first = place.caseflow("run small.json --replications 2 --db runs.sqlite -o forecast.json");
  EXPECT_EQ(first.code, 0) << first.err;
  EXPECT_THAT(first.out, HasSubstr("The database: runs.sqlite"));
  auto const second =
      place.caseflow("run small.json --replications 2 --set /demand/level=0.5 --db runs.sqlite --quiet");
  EXPECT_EQ(second.code, 0) << second.err;
  EXPECT_THAT(place.names(), ElementsAre("forecast.json", "runs.sqlite", "small.json"));
  auto const path = place / "runs.sqlite";
  EXPECT_THAT(found(path, "SELECT what_ifs FROM runs ORDER BY run"), ElementsAre("", "/demand/level = 0.5"));
  EXPECT_THAT(found(path, "SELECT seed || ' ' || replications || ' ' || start FROM runs WHERE run = 1"),
              ElementsAre("1 2.0 2019-04-01"));
  EXPECT_THAT(found(path, "SELECT count(*) FROM measures WHERE measure = 'starts' AND period = 'horizon'"),
              ElementsAre("2"));
  EXPECT_THAT(found(path,
                    "SELECT a.mean > b.mean FROM measures a JOIN measures b USING (measure, dimension, "
                    "value, period) WHERE a.run = 1 AND b.run = 2 AND measure = 'starts' AND period = "
                    "'horizon'"),
              ElementsAre("1"));
  EXPECT_THAT(found(path, "SELECT number FROM inputs WHERE pointer = '/demand/level' ORDER BY run"),
              ElementsAre("1.0", "0.5"));
  auto const json = Json::parse(place.read("forecast.json"));
  auto const echo = found(path, "SELECT scenario FROM runs WHERE run = 1");
  EXPECT_EQ(Json::parse(echo.at(0)), json["scenario"]);
  auto const rows = found(path, "SELECT count(*) FROM replications WHERE run = 1");
  EXPECT_EQ(rows.at(0), std::to_string(2 * json["measures"].size() * 4));
}

TEST(Database, is_refused_where_it_is_none_and_left_as_it_was) {
  Place const place;
  place.write("text.sqlite", std::string(4000, 'x'));
  auto const run = place.caseflow("run small.json --replications 2 --db text.sqlite");
  EXPECT_EQ(run.code, 3);
  EXPECT_THAT(run.err, HasSubstr("text.sqlite: file is not a database"));
  EXPECT_EQ(place.read("text.sqlite"), std::string(4000, 'x'));
  EXPECT_EQ(place.caseflow("run small.json --replications 2 --db missing/runs.sqlite").code, 3);
}

TEST(Database, is_not_made_by_a_run_that_fails) {
  Place const place;
  EXPECT_EQ(place.caseflow("run small.json --replications 2 --db new.sqlite > /dev/full; exit $? #").code, 3);
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
}

}  // namespace
}  // namespace caseflow::app
