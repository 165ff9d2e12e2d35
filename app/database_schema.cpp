#include "app/database_schema.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include <fmt/format.h>

#include "model/report/comparison/comparison.hpp"
#include "model/report/forecast/tables.hpp"
#include "model/report/sensitivity/sensitivity.hpp"
#include "model/report/sweep/sweep.hpp"

namespace caseflow::app {
namespace {

using report::ColumnRole, report::Holds, report::TableColumn, report::TableColumns;
using Names = std::vector<std::string>;

/// `inputs` and `scenario` are JSON, `what_ifs` and `warnings` have a line each.
constexpr std::array about_runs{TableColumn("format"),   TableColumn("version"),
                                TableColumn("command"),  TableColumn("inputs"),
                                TableColumn("name"),     TableColumn("what_ifs"),
                                TableColumn("start"),    TableColumn("months", Holds::whole_number),
                                TableColumn("seed"),     TableColumn("replications", Holds::whole_number),
                                TableColumn("warnings"), TableColumn("scenario")};

std::string_view type(Holds holds) {
  constexpr std::array<std::string_view, 4> types{"TEXT", "REAL", "INTEGER", "NUMERIC"};
  return types[static_cast<std::size_t>(holds)];
}

/// A table of this name with the columns and keys of another, or of its own.
std::string made(std::string_view table, std::string_view like, std::span<TableColumn const> columns) {
  bool const is_runs = like == runs_table;
  std::string text =
      fmt::format("CREATE TABLE IF NOT EXISTS \"{}\" (\"run\" INTEGER {}", table,
                  is_runs ? "PRIMARY KEY" : "NOT NULL REFERENCES \"runs\" (\"run\") ON DELETE CASCADE");
  std::string key = "\"run\"";
  for (auto const& column : columns) {
    bool const is_key = column.role == ColumnRole::key;
    text += fmt::format(", \"{}\" {}{}", column.name, type(column.holds), is_key ? " NOT NULL" : "");
    if (is_key) key += fmt::format(", \"{}\"", column.name);
  }
  return text + (is_runs ? ")" : fmt::format(", PRIMARY KEY ({})) WITHOUT ROWID", key));
}

/// What is asked of many runs at once.
struct Index {
  std::string_view table, columns;
};
constexpr std::array indices{Index{"measures", "\"measure\", \"dimension\", \"value\", \"period\""},
                             Index{"replications", "\"measure\", \"dimension\", \"value\", \"period\""},
                             Index{"comparison", "\"measure\", \"dimension\", \"value\", \"period\""},
                             Index{"sweep", "\"measure\", \"dimension\", \"value\", \"period\""},
                             Index{"inputs", "\"pointer\""},
                             Index{"changes", "\"pointer\""}};

/// A table of version 0: the columns that it always had, and those that it gained.
struct Earlier {
  std::string_view table;
  std::vector<std::string_view> columns, gained{};
};

std::vector<Earlier> earlier() {
  return {
      {"runs",
       {"version", "name", "what_ifs", "start", "months", "seed", "replications", "warnings", "scenario"}},
      {"measures",
       {"measure", "unit", "dimension", "value", "period", "mean", "half_width", "p5", "p25", "p50", "p75",
        "p95"},
       {"n"}},
      {"replications", {"replication", "measure", "dimension", "value", "period", "observed"}},
      {"ratings", {"standard", "key_question", "quantity", "value"}, {"n"}},
      {"inputs", {"pointer", "number", "unit", "min", "max", "role", "source", "low", "high", "meaning"}},
      {"capacity",
       {"office", "office_label", "grade", "month", "officers_fte", "cases_per_officer", "p5", "p95", "n"}},
      {"labels", {"kind", "code", "label", "unit", "meaning"}}};
}

std::string_view name_now(std::string_view table, std::string_view column) {
  if (table == "capacity" && column == "month") return "period";
  if (table == "labels" && column == "kind") return "codes_of";
  return column;
}

bool has(Names const& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<TableColumn> columns_now(std::string_view table) {
  if (table == runs_table) return {about_runs.begin(), about_runs.end()};
  for (auto& now : result_tables())
    if (now.name == table) return now.columns;
  return {};
}

}  // namespace

std::span<TableColumn const> run_columns() { return about_runs; }

std::vector<TableColumns> result_tables() {
  auto all = report::table_columns();
  for (auto more :
       {report::comparison_table_columns(), report::sweep_row_columns(), report::sensitivity_row_columns()})
    std::move(more.begin(), more.end(), std::back_inserter(all));
  return all;
}

std::vector<std::string> creation() {
  std::vector<std::string> all{made(runs_table, runs_table, about_runs)};
  for (auto const& table : result_tables()) all.push_back(made(table.name, table.name, table.columns));
  for (auto const& [table, columns] : indices)
    all.push_back(
        fmt::format("CREATE INDEX IF NOT EXISTS \"{0}_across_runs\" ON \"{0}\" ({1})", table, columns));
  all.push_back(fmt::format("PRAGMA user_version = {}", database_version));
  return all;
}

std::vector<std::string_view> tables_of_version_0() {
  std::vector<std::string_view> names;
  for (auto const& table : earlier()) names.push_back(table.table);
  return names;
}

std::string foreign(std::string_view table, Names const& columns) {
  if (columns.empty()) return "";
  auto const all = earlier();
  auto const known =
      std::find_if(all.begin(), all.end(), [&](Earlier const& it) { return it.table == table; });
  for (auto const& name : known->columns)
    if (!has(columns, name)) return fmt::format("table {} has no column named {}", table, name);
  for (auto const& name : columns) {
    auto const is = [&](std::vector<std::string_view> const& some) {
      return std::find(some.begin(), some.end(), name) != some.end();
    };
    if (name != "run" && !is(known->columns) && !is(known->gained))
      return fmt::format("table {} has a column named {}, which no version of caseflow wrote", table, name);
  }
  return "";
}

std::vector<std::string> migration(ColumnsOf const& columns_of) {
  // Each is copied to a table of today's form, which takes its place.
  std::vector<std::string> all{"PRAGMA legacy_alter_table = ON"};
  for (auto const& was : earlier()) {
    auto const there = columns_of(was.table);
    if (there.empty()) continue;
    auto const copy = fmt::format("{}_of_version_{}", was.table, database_version);
    std::string into = "\"run\"", from = "old.\"run\"";
    for (auto const& name : there) {
      if (name == "run") continue;
      into += fmt::format(", \"{}\"", name_now(was.table, name));
      from += fmt::format(", old.\"{}\"", name);
    }
    if (was.table == runs_table) {
      into += ", \"format\"";
      from += ", 'caseflow.forecast/1'";
    }
    all.push_back(made(copy, was.table, columns_now(was.table)));
    all.push_back(
        fmt::format("INSERT INTO \"{}\" ({}) SELECT {} FROM \"{}\" AS old", copy, into, from, was.table));
    all.push_back(fmt::format("DROP TABLE \"{}\"", was.table));
    all.push_back(fmt::format("ALTER TABLE \"{}\" RENAME TO \"{}\"", copy, was.table));
    // The score of single inspections and its mean in a simulated future had one name.
    if (was.table == "measures" || was.table == "replications")
      all.push_back(
          fmt::format("UPDATE \"{}\" SET \"measure\" = 'expected_inspection_score' WHERE \"measure\" = "
                      "'inspection_score'",
                      was.table));
    if (was.table == "labels")
      all.emplace_back(
          "UPDATE \"labels\" SET \"code\" = 'expected_inspection_score' WHERE \"codes_of\" = 'measure' "
          "AND \"code\" = 'inspection_score'");
  }
  return all;
}

}  // namespace caseflow::app
