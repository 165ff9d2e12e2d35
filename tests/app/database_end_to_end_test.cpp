// `caseflow run --db`, read back as other programs would.

#include <fstream>
#include <iterator>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"
#include "tests/app/rows_found.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::ElementsAre;
using testing::HasSubstr;

std::string version_0() {
  std::ifstream file(test::source_tree() / "tests/app/database_version_0.sql");
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What SQLite says against statements; "" where it performs them.
std::string refusal(std::string const& path, std::string const& statements) {
  sqlite3* opened = nullptr;
  sqlite3_open(path.c_str(), &opened);
  std::unique_ptr<sqlite3, decltype(&sqlite3_close)> const database(opened, sqlite3_close);
  int const answer = sqlite3_exec(opened, statements.c_str(), nullptr, nullptr, nullptr);
  return answer == SQLITE_OK ? "" : sqlite3_errmsg(opened);
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
              ElementsAre("1 2 2019-04-01"));
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

TEST(Database, has_types_keys_and_targets) {
  Place const place;
  ASSERT_EQ(place
                .caseflow("run small.json --replications 2 --db d.sqlite --quiet --measures caseload,"
                          "community_completion_share")
                .code,
            0);
  auto const path = place / "d.sqlite";
  EXPECT_THAT(found(path, "PRAGMA user_version"), ElementsAre("2"));
  EXPECT_THAT(
      found(path, "SELECT DISTINCT typeof(mean) || typeof(n) || typeof(period) FROM measures WHERE mean"),
      ElementsAre("realintegertext"));
  EXPECT_THAT(found(path, "PRAGMA integrity_check"), ElementsAre("ok"));
  EXPECT_THAT(found(path, "PRAGMA foreign_key_check"), testing::IsEmpty());
  // A run that is deleted takes its rows along, and no row stands twice.
  EXPECT_THAT(refusal(path, "INSERT INTO measures SELECT * FROM measures"), HasSubstr("UNIQUE"));
  EXPECT_THAT(refusal(path, "PRAGMA foreign_keys = ON; INSERT INTO targets (run, target) VALUES (7, 'a')"),
              HasSubstr("FOREIGN KEY"));
  EXPECT_THAT(found(path, "SELECT target || ' ' || n FROM targets"), ElementsAre("community_completion 2"));
  EXPECT_THAT(found(path, "SELECT format || ' ' || command FROM runs"),
              ElementsAre("caseflow.forecast/2 caseflow run small.json --replications 2"));
  EXPECT_THAT(found(path, "SELECT name FROM pragma_index_list('measures') WHERE origin = 'c'"),
              ElementsAre("measures_across_runs"));
  EXPECT_EQ(refusal(path, "PRAGMA foreign_keys = ON; DELETE FROM runs"), "");
  EXPECT_THAT(found(path, "SELECT count(*) FROM measures"), ElementsAre("0"));
}

TEST(Database, of_the_first_version_is_migrated_with_its_rows) {
  Place const place;
  auto const path = place / "d.sqlite";
  ASSERT_EQ(refusal(path, version_0()), "");
  auto const before = found(path, "SELECT mean FROM measures ORDER BY mean");
  auto const run = place.caseflow("run small.json --replications 2 --db d.sqlite --quiet");
  ASSERT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(found(path, "PRAGMA user_version"), ElementsAre("2"));
  EXPECT_THAT(found(path, "SELECT run || ' ' || format || ' ' || replications FROM runs"),
              ElementsAre("1 caseflow.forecast/1 2", "2 caseflow.forecast/1 2", "3 caseflow.forecast/2 2"));
  EXPECT_EQ(found(path, "SELECT mean FROM measures WHERE run < 3 ORDER BY mean"), before);
  EXPECT_THAT(
      found(path, "SELECT count(*) FROM measures WHERE measure = 'expected_inspection_score' AND run < 3"),
      ElementsAre("8"));
  EXPECT_THAT(found(path, "SELECT count(*) FROM measures WHERE measure = 'inspection_score'"),
              ElementsAre("0"));
  EXPECT_THAT(found(path, "SELECT count(*) FROM capacity WHERE run < 3 AND period LIKE '2019-0_-01'"),
              ElementsAre("6"));
  EXPECT_THAT(found(path, "PRAGMA foreign_key_check"), testing::IsEmpty());
  // The same once more: what is of this version is left as it is.
  EXPECT_EQ(place.caseflow("run small.json --replications 2 --db d.sqlite --quiet").code, 0);
  EXPECT_THAT(found(path, "SELECT count(*) FROM runs"), ElementsAre("4"));
}

TEST(Database, of_a_later_version_or_with_columns_of_others_is_left_as_it_is) {
  Place const place;
  ASSERT_EQ(refusal(place / "later.sqlite", "PRAGMA user_version = 3; CREATE TABLE runs (a)"), "");
  ASSERT_EQ(refusal(place / "own.sqlite", version_0() + "ALTER TABLE measures ADD COLUMN remark;"), "");
  for (auto const& [name, told] : {std::pair("later.sqlite", "a later version of caseflow"),
                                   std::pair("own.sqlite", "table measures has a column named remark")}) {
    auto const before = place.read(name);
    auto const run = place.caseflow(std::string("run small.json --replications 2 --db ") + name);
    EXPECT_EQ(run.code, 3);
    EXPECT_THAT(run.err, HasSubstr(told));
    EXPECT_EQ(place.read(name), before);
  }
}

TEST(Database, takes_comparisons_too) {
  Place const place;
  auto const run = place.caseflow(
      "compare small.json --set /demand/level=0.9+/months=5 --replications 3 --db d.sqlite --csv t --quiet "
      "--measures caseload --months-as quarters");
  ASSERT_EQ(run.code, 0) << run.err;
  auto const path = place / "d.sqlite";
  EXPECT_THAT(found(path, "SELECT format || ' ' || what_ifs FROM runs"),
              ElementsAre("caseflow.comparison/2 /demand/level = 0.9 + /months = 5"));
  EXPECT_THAT(found(path,
                    "SELECT period || ' ' || n_baseline || ' ' || typeof(difference) FROM comparison WHERE "
                    "dimension = ''"),
              ElementsAre("2019-04-01 3 real", "horizon 3 real"));
  EXPECT_THAT(found(path, "SELECT variant_value FROM changes WHERE pointer = '/demand/level'"),
              ElementsAre("0.9"));
  EXPECT_THAT(found(path, "SELECT pairing || ' ' || months FROM variants"), ElementsAre("paired 5"));
  EXPECT_THAT(place.read("t/manifest.json"), HasSubstr("caseflow.comparison/2"));
}

// The database of version 1 had no tables of sweeps; the run that was in it stays.
TEST(Database, takes_sweeps_too_and_what_version_1_had) {
  Place const place;
  ASSERT_EQ(place.caseflow("run small.json --replications 1 --measures caseload --db d.sqlite --quiet").code,
            0);
  auto const path = place / "d.sqlite";
  ASSERT_EQ(refusal(path,
                    "DROP TABLE sweep_points; DROP TABLE sweep; DROP TABLE sweep_replications; DROP TABLE "
                    "sensitivity_factors; DROP TABLE tornado; DROP TABLE indices; PRAGMA user_version = 1"),
            "");
  auto const run = place.caseflow(
      "sweep small.json --factor /demand/level=0.5,1 --replications 2 --db d.sqlite --csv t --measures "
      "caseload --quiet");
  ASSERT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(found(path, "PRAGMA user_version"), ElementsAre("2"));
  EXPECT_THAT(found(path, "SELECT format || ' ' || replications FROM runs ORDER BY run"),
              ElementsAre("caseflow.forecast/2 1", "caseflow.sweep/1 2"));
  EXPECT_THAT(found(path, "SELECT run || ' ' || point || factor || level FROM sweep_points"),
              ElementsAre("2 1/demand/level0.5", "2 2/demand/level1"));
  EXPECT_THAT(found(path, "SELECT DISTINCT measure FROM sweep"), ElementsAre("caseload"));
  // Of a chosen measure the months of each replication stand there, and their mean is what the sweep says.
  EXPECT_THAT(
      found(path,
            "SELECT count(*) FROM sweep s WHERE dimension = '' AND abs(mean - (SELECT avg(observed) FROM "
            "sweep_replications r WHERE r.point = s.point AND r.dimension = '' AND r.period = s.period)) < "
            "1e-9"),
      ElementsAre("8"));
  EXPECT_THAT(found(path, "PRAGMA foreign_key_check"), testing::IsEmpty());
  EXPECT_THAT(place.read("t/replications.csv"), HasSubstr(",2019-05-01,"));
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
