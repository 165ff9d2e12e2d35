// The tables of a run beside its JSON, its database and its summary.

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <nlohmann/json.hpp>

#include "model/report/common/number.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/document/print.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::HasSubstr;

/// Cells by the heading of their column. No cell of these tables has a comma in it unless it is quoted.
using NamedCells = std::map<std::string, std::string>;

std::vector<std::string> cells_of(std::string const& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (char const letter : line)
    if (letter == '"')
      quoted = !quoted;
    else if (letter == ',' && !quoted)
      cells.emplace_back();
    else
      cells.back() += letter;
  return cells;
}

std::vector<NamedCells> rows_of(std::string const& text) {
  std::istringstream lines(text);
  std::string line;
  std::getline(lines, line);
  auto const heading = cells_of(line);
  std::vector<NamedCells> rows;
  while (std::getline(lines, line)) {
    auto const cells = cells_of(line);
    EXPECT_EQ(cells.size(), heading.size()) << line;
    for (rows.emplace_back(); auto const& name : heading) rows.back()[name] = cells[rows.back().size()];
  }
  return rows;
}

/// What documents print of a number: six significant digits; "" of none.
std::string digits(Json const& number) {
  return number.is_null() ? "" : scenario::print(number.get<double>());
}

/// The rows that a query finds, its cells joined by commas: numbers as documents print them.
std::vector<std::string> rows_of_database(std::string const& path, std::string const& query) {
  sqlite3* opened = nullptr;
  sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
  std::unique_ptr<sqlite3, decltype(&sqlite3_close)> const database(opened, sqlite3_close);
  sqlite3_stmt* statement = nullptr;
  EXPECT_EQ(sqlite3_prepare_v2(opened, query.c_str(), -1, &statement, nullptr), SQLITE_OK)
      << sqlite3_errmsg(opened);
  std::vector<std::string> rows;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    std::string row;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
      auto const* text = reinterpret_cast<char const*>(sqlite3_column_text(statement, i));
      bool const number = sqlite3_column_type(statement, i) == SQLITE_FLOAT;
      row += (i > 0 ? "," : "") + (number ? scenario::print(sqlite3_column_double(statement, i))
                                   : text ? text
                                          : "");
    }
    rows.push_back(row);
  }
  sqlite3_finalize(statement);
  return rows;
}

constexpr std::array figures{"mean", "half_width", "p5", "p25", "p50", "p75", "p95"};

TEST(Tables, agree_with_json_database_and_summary_to_the_printed_digits) {
  Place const place;
  auto const run = place.caseflow("run small.json --replications 3 --csv t --db d.sqlite -o f.json");
  ASSERT_EQ(run.code, 0) << run.err;
  auto const json = Json::parse(place.read("f.json"));
  std::map<std::string, std::string> of_json;  // by measure, dimension, value and period
  for (auto const& measure : json["measures"]) {
    auto const& by = measure["by"];
    auto const which =
        by.empty() ? std::string(",") : by.begin().key() + ',' + by.begin().value().get<std::string>();
    for (std::size_t month = 0; month <= json["months"].size(); ++month) {
      bool const whole = month == json["months"].size();
      std::string figures_of_it;
      for (auto const* figure : figures)
        figures_of_it += ',' + digits(whole ? measure["horizon"][figure] : measure[figure][month]);
      auto const period = whole ? std::string("horizon") : json["months"][month].get<std::string>() + "-01";
      of_json[fmt::format("{},{},{}", measure["name"].get<std::string>(), which, period)] = figures_of_it;
    }
  }
  std::map<std::string, std::string> of_csv, of_database;
  for (auto row : rows_of(place.read("t/measures.csv"))) {
    auto& all =
        of_csv[fmt::format("{},{},{},{}", row["measure"], row["dimension"], row["value"], row["period"])];
    for (auto const* figure : figures) all += ',' + row[figure];
    EXPECT_TRUE(row["n"] == "3" || (row["n"] < "3" && row["n"] >= "0")) << row["n"];
  }
  for (auto const& row : rows_of_database(
           place / "d.sqlite",
           "SELECT measure || ',' || dimension || ',' || value || ',' || period, mean, half_width, "
           "p5, p25, p50, p75, p95 FROM measures")) {
    auto const end = row.find(',', row.find(',', row.find(',', row.find(',') + 1) + 1) + 1);
    of_database[row.substr(0, end)] = row.substr(end);
  }
  EXPECT_EQ(of_csv, of_json);
  EXPECT_EQ(of_database, of_json);
  for (auto const& measure : json["measures"])
    if (measure["name"] == "caseload" && measure["by"].empty()) {
      auto const printed = report::rounded(measure["horizon"]["mean"].get<double>());
      EXPECT_THAT(run.out, testing::ContainsRegex("Caseload +" + printed)) << "three months are one column";
    }
}

TEST(Tables, of_capacity_say_what_officers_hold_at_each_office) {
  Place const place;
  ASSERT_EQ(place.caseflow("run small.json --replications 3 --csv t --quiet").code, 0);
  std::map<std::string, std::string> by_office;
  for (auto row : rows_of(place.read("t/measures.csv")))
    if (row["measure"] == "caseload_per_officer" && row["dimension"] == "site" && row["period"] != "horizon")
      by_office[row["value"] + ' ' + row["period"]] = row["mean"] + ' ' + row["n"];
  std::set<std::string> grades;
  std::size_t offices = 0;
  for (auto row : rows_of(place.read("t/capacity.csv"))) {
    grades.insert(row["grade"]);
    if (!row["grade"].empty()) continue;
    ++offices;
    EXPECT_EQ(by_office[row["office"] + ' ' + row["period"]], row["cases_per_officer"] + ' ' + row["n"]);
  }
  EXPECT_EQ(offices, by_office.size());
  EXPECT_THAT(grades, testing::ElementsAre("", "PO", "PSO", "hub PSO"));
  EXPECT_THAT(place.read("t/capacity.csv"), HasSubstr("norwich_hub,Norwich Hub,hub PSO,2019-04-01,"));
}

TEST(Tables, for_excel_begin_with_a_mark_and_have_labels) {
  Place const place;
  ASSERT_EQ(place.caseflow("run small.json --replications 2 --csv t --csv-for excel --quiet").code, 0);
  for (auto const* name : {"measures", "replications", "ratings", "inputs", "capacity", "labels", "targets"})
    EXPECT_TRUE(place.read(fmt::format("t/{}.csv", name)).starts_with("\xEF\xBB\xBF")) << name;
  EXPECT_THAT(
      place.read("t/measures.csv"),
      HasSubstr(
          "\ncaseload_per_officer,Cases per officer,cases per FTE,ratio,site,norwich_hub,Norwich Hub,"));
  auto const compared = place.caseflow(
      "compare small.json --set /demand/level=0.9 --replications 2 --csv c --csv-for excel --quiet");
  ASSERT_EQ(compared.code, 0) << compared.err;
  EXPECT_THAT(place.read("c/comparison.csv"),
              HasSubstr("/demand/level = 0.9,caseload,Caseload,cases,level,site,norwich,Norwich,"));
  EXPECT_THAT(place.caseflow("run small.json --csv-for excel").err, HasSubstr("add --csv DIR"));
  EXPECT_THAT(place.caseflow("run small.json --csv t --csv-for word").err, HasSubstr("not \"word\""));
}

TEST(Tables, of_some_measures_by_quarter_are_small_and_add_up) {
  Place const place;
  auto const run = [&](std::string const& more) {
    auto const made = place.caseflow("run small.json --set /months=5 --replications 3 --quiet " + more);
    ASSERT_EQ(made.code, 0) << made.err;
  };
  run("--csv months --measures starts,caseload,contact_kept_share");
  run("--csv quarters --measures starts,caseload,contact_kept_share --months-as quarters --db d.sqlite");
  run("--csv horizon --measures starts --months-as horizon");
  std::map<std::string, double> sums, parts;
  std::set<std::string> measures, periods;
  auto const first_of_quarter = [](std::string const& period) {
    return period < "2019-07" ? "2019-04-01" : period < "2019-10" ? "2019-07-01" : "horizon";
  };
  for (auto row : rows_of(place.read("months/replications.csv"))) {
    measures.insert(row["measure"]);
    auto const by = row["replication"] + row["measure"] + row["dimension"] + row["value"] +
                    first_of_quarter(row["period"]);
    sums[by] += row["measure"] == "starts" ? std::stod(row["observed"]) : 0;
    parts[by] += row["numerator"].empty() ? 0 : std::stod(row["numerator"]);
  }
  EXPECT_THAT(measures, testing::ElementsAre("caseload", "contact_kept_share", "starts"));
  for (auto row : rows_of(place.read("quarters/replications.csv"))) {
    periods.insert(row["period"]);
    auto const by = row["replication"] + row["measure"] + row["dimension"] + row["value"] + row["period"];
    if (row["measure"] == "starts") {
      EXPECT_EQ(std::stod(row["observed"]), sums[by]) << by;
      EXPECT_EQ(row["numerator"] + row["denominator"], "");
    } else if (!row["observed"].empty()) {
      EXPECT_NEAR(std::stod(row["numerator"]), parts[by], 1e-5 * parts[by]) << by;
      double const observed = std::stod(row["observed"]);  // of six digits
      EXPECT_NEAR(observed, std::stod(row["numerator"]) / std::stod(row["denominator"]),
                  1e-5 * std::max(1.0, observed));
    }
  }
  EXPECT_THAT(periods, testing::ElementsAre("2019-04-01", "2019-07-01", "horizon"));
  EXPECT_EQ(rows_of_database(place / "d.sqlite", "SELECT DISTINCT period FROM measures ORDER BY period"),
            std::vector<std::string>(periods.begin(), periods.end()));
  for (auto row : rows_of(place.read("horizon/measures.csv"))) {
    EXPECT_EQ(row["measure"], "starts");
    EXPECT_EQ(row["period"], "horizon");
    EXPECT_EQ(row["kind"], "count");
  }
  EXPECT_THAT(place.caseflow("run small.json --csv t --measures start").err,
              HasSubstr("did you mean \"starts\"?"));
  EXPECT_THAT(place.caseflow("run small.json --csv t --months-as quarter").err,
              HasSubstr("did you mean \"quarters\"?"));
  EXPECT_THAT(place.caseflow("run small.json --measures starts").err, HasSubstr("add --csv DIR"));
}

}  // namespace
}  // namespace caseflow::app
