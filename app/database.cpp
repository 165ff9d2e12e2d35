#include "app/database.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <variant>

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "model/forecast/table.hpp"
#include "model/scenario/print.hpp"

namespace caseflow::app {
namespace {

using forecast::Cell;

Failure trouble(std::string const& path, sqlite3* database) {
  return file_failure(path, sqlite3_errmsg(database));
}

/// `"run", "measure", …`
std::string names_of(std::span<std::string_view const> columns) {
  std::string text = "\"run\"";
  for (auto const column : columns) text += fmt::format(", \"{}\"", column);
  return text;
}

/// A prepared statement that inserts row after row.
class Insert {
 public:
  Insert(std::string const& path, sqlite3* database, std::string_view table,
         std::span<std::string_view const> columns)
      : path_(path), database_(database) {
    std::string marks = "?";
    for (std::size_t i = 0; i < columns.size(); ++i) marks += ", ?";
    auto const text = fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table, names_of(columns), marks);
    if (sqlite3_prepare_v2(database, text.c_str(), -1, &statement_, nullptr) != SQLITE_OK)
      throw trouble(path_, database_);
  }
  ~Insert() { sqlite3_finalize(statement_); }
  Insert(Insert const&) = delete;
  Insert& operator=(Insert const&) = delete;

  /// Without a run's number the database counts up.
  void row(std::optional<std::int64_t> run, std::span<Cell const> cells) {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    if (run) check(sqlite3_bind_int64(statement_, 1, *run));
    for (std::size_t i = 0; i < cells.size(); ++i) bind(static_cast<int>(i) + 2, cells[i]);
    if (sqlite3_step(statement_) != SQLITE_DONE) throw trouble(path_, database_);
  }

 private:
  void bind(int place, Cell const& cell) {
    if (auto const* number = std::get_if<double>(&cell)) {
      check(sqlite3_bind_double(statement_, place, *number));
    } else if (auto const* text = std::get_if<std::string_view>(&cell)) {
      // The cell outlives the step that reads it. A null pointer would be no text but nothing.
      auto const* begin = text->data() ? text->data() : "";
      check(sqlite3_bind_text64(statement_, place, begin, text->size(), SQLITE_STATIC, SQLITE_UTF8));
    }
  }
  void check(int answer) {
    if (answer != SQLITE_OK) throw trouble(path_, database_);
  }

  std::string const& path_;
  sqlite3* database_;
  sqlite3_stmt* statement_ = nullptr;
};

std::string lines(std::vector<std::string> const& all) { return fmt::format("{}", fmt::join(all, "\n")); }

constexpr std::string_view run_columns[]{"version", "name",         "what_ifs", "start",   "months",
                                         "seed",    "replications", "warnings", "scenario"};

}  // namespace

void Database::Closer::operator()(sqlite3* database) const { sqlite3_close(database); }

Database::Database(std::string const& path) : path_(path), made_(!std::filesystem::exists(path)) {
  sqlite3* opened = nullptr;
  int const answer = sqlite3_open(path.c_str(), &opened);
  database_.reset(opened);
  if (!opened) throw file_failure(path, "out of memory");
  if (answer != SQLITE_OK) throw trouble(path_, opened);
  sqlite3_busy_timeout(opened, 60'000);  // another run may be writing just now
  // Whether it is a database, and may be written to, shows in the first lock.
  perform("BEGIN IMMEDIATE");
  perform("ROLLBACK");
}

Database::~Database() {
  database_.reset();
  if (made_ && !committed_) ::unlink(path_.c_str());
}

void Database::append(forecast::Forecast const& forecast, std::vector<std::string> const& what_ifs) {
  auto const& scenario = forecast.question.now;
  perform("BEGIN IMMEDIATE");
  perform(fmt::format("CREATE TABLE IF NOT EXISTS \"runs\" (\"run\" INTEGER PRIMARY KEY{})",
                      names_of(run_columns).substr(5)));
  auto const overlays = lines(what_ifs), warnings = lines(forecast.warnings),
             start = sim::to_string(scenario.start), seed = std::to_string(forecast.seed),
             echo = scenario::print(forecast::echo(forecast.question), scenario::all_digits);
  std::vector<Cell> const manifest{forecast::version(),
                                   scenario.name,
                                   overlays,
                                   start,
                                   static_cast<double>(scenario.months),
                                   seed,
                                   static_cast<double>(forecast.replications.size()),
                                   warnings,
                                   echo};
  Insert(path_, database_.get(), "runs", run_columns).row(std::nullopt, manifest);
  auto const run = sqlite3_last_insert_rowid(database_.get());
  for (auto const& table : forecast::table_rows(forecast)) {
    perform(fmt::format("CREATE TABLE IF NOT EXISTS \"{}\" ({})", table.name, names_of(table.columns)));
    Insert insert(path_, database_.get(), table.name, table.columns);
    table.rows([&](std::span<Cell const> row) { insert.row(run, row); });
  }
}

void Database::commit() {
  perform("COMMIT");
  committed_ = true;
}

void Database::perform(std::string const& statement) {
  if (sqlite3_exec(database_.get(), statement.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    throw trouble(path_, database_.get());
}

}  // namespace caseflow::app
