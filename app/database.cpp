#include "app/database.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/outputs.hpp"
#include "model/report/common/version.hpp"
#include "model/report/forecast/tables.hpp"
#include "model/report/forecast/warnings.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::app {
namespace {

using report::Cell;

Failure database_trouble(std::string const& path, sqlite3* database) {
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
      throw database_trouble(path_, database_);
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
    if (sqlite3_step(statement_) != SQLITE_DONE) throw database_trouble(path_, database_);
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
    if (answer != SQLITE_OK) throw database_trouble(path_, database_);
  }

  std::string const& path_;
  sqlite3* database_;
  sqlite3_stmt* statement_ = nullptr;
};

std::string lines(std::vector<std::string> const& all) { return fmt::format("{}", fmt::join(all, "\n")); }

constexpr std::string_view run_columns[]{"version", "name",         "what_ifs", "start",   "months",
                                         "seed",    "replications", "warnings", "scenario"};
constexpr std::string_view runs_table = "runs";

/// Waits for others who write to the database just now, in steps of a tenth of a second.
template <int max_steps>
int wait_for_others(void*, int steps) {
  if (steps >= max_steps || interrupt_asked()) return 0;
  sqlite3_sleep(100);
  return 1;
}

/// Before the run: who holds it longer will hold it at the end too. At the end there is more to lose.
constexpr auto wait_a_little = wait_for_others<50>;
constexpr auto wait_a_minute = wait_for_others<600>;

std::string creation(std::string_view table, std::span<std::string_view const> columns) {
  bool const manifest = table == runs_table;
  return fmt::format(
      "CREATE TABLE IF NOT EXISTS \"{}\" ({})", table,
      manifest ? "\"run\" INTEGER PRIMARY KEY" + names_of(columns).substr(5) : names_of(columns));
}

/// The columns that a table has gained: databases of earlier versions get them, empty for their runs.
struct GainedColumn {
  std::string_view table, column;
};
constexpr GainedColumn gained_columns[]{{"measures", "n"}, {"ratings", "n"}};

/// Nothing where the query fails.
std::optional<bool> finds_a_row(sqlite3* database, std::string const& query) {
  bool found = false;
  auto const take = [](void* into, int, char**, char**) {
    *static_cast<bool*>(into) = true;
    return 0;
  };
  if (sqlite3_exec(database, query.c_str(), take, &found, nullptr) != SQLITE_OK) return std::nullopt;
  return found;
}

bool stands(std::string const& place) {
  struct ::stat about {};
  return ::lstat(place.c_str(), &about) == 0;
}

}  // namespace

void Database::Closer::operator()(sqlite3* database) const { sqlite3_close(database); }

Database::Database(std::string const& path) : given_path_(path), place_(followed(path)) {
  struct ::stat about {};
  if (::stat(place_.c_str(), &about) == 0 && !S_ISREG(about.st_mode))
    throw file_failure(path, S_ISDIR(about.st_mode) ? "is a folder" : "is no ordinary file");
  if (!stands(place_)) {
    made_ = std::make_unique<Temporary>(given_path_, place_);  // whether one can be made
    return;
  }
  auto const folder = std::filesystem::path(place_).parent_path().string();
  if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
    throw trouble(folder);  // of its journal
  // Whether it is a database, may be written to and has the columns shows when a run is begun in it.
  open(place_);
  sqlite3_busy_handler(database_.get(), wait_a_little, nullptr);
  begin();
  perform(creation(runs_table, run_columns));
  {
    Insert const runs(given_path_, database_.get(), runs_table, run_columns);
  }  // done with before the database is closed
  for (auto const& table : report::table_columns()) {
    make_table(table.name, table.columns);
    Insert const rows(given_path_, database_.get(), table.name, table.columns);
  }
  perform("ROLLBACK");
  database_.reset();
}

Database::~Database() = default;

void Database::open(std::string const& path) {
  sqlite3* opened = nullptr;
  int const answer = sqlite3_open_v2(
      path.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, nullptr);
  database_.reset(opened);
  if (!opened) throw file_failure(given_path_, "out of memory");
  if (answer != SQLITE_OK) throw database_trouble(given_path_, opened);
  sqlite3_busy_handler(opened, wait_a_minute, nullptr);
}

void Database::append(forecast::Forecast const& forecast, std::vector<std::string> const& what_ifs) {
  forecast_ = &forecast;
  what_ifs_ = what_ifs;
  if (stands(place_)) {
    append_in_place();
  } else {
    make();
  }
}

/// In a file of our own until it is whole: it needs no journal.
void Database::make() {
  if (!made_) made_ = std::make_unique<Temporary>(given_path_, place_);
  open(made_->path());
  perform("PRAGMA journal_mode = OFF");
  begin();
  add();
  perform("COMMIT");
  database_.reset();
  made_->sync();
}

void Database::append_in_place() {
  open(place_);
  begin();
  add();
}

void Database::begin() {
  if (sqlite3_exec(database_.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK) return;
  stop_if_interrupted();
  throw database_trouble(given_path_, database_.get());
}

void Database::add() {
  auto const& scenario = forecast_->request.now;
  auto* const database = database_.get();
  perform(creation(runs_table, run_columns));
  auto const overlays = lines(what_ifs_), warnings = lines(report::sentences(*forecast_)),
             start = sim::to_string(scenario.start), seed = std::to_string(forecast_->seed),
             echo = scenario::print(forecast::echo(forecast_->request), scenario::all_digits);
  std::vector<Cell> const manifest{report::version(),
                                   scenario.name,
                                   overlays,
                                   start,
                                   static_cast<double>(scenario.months),
                                   seed,
                                   static_cast<double>(forecast_->replications.size()),
                                   warnings,
                                   echo};
  Insert(given_path_, database, runs_table, run_columns).row(std::nullopt, manifest);
  run_ = sqlite3_last_insert_rowid(database);
  for (auto const& table : report::table_rows(*forecast_)) {
    make_table(table.name, table.columns);
    Insert insert(given_path_, database, table.name, table.columns);
    table.rows([&](std::span<Cell const> row) { insert.row(run_, row); });
  }
}

void Database::make_table(std::string_view name, std::span<std::string_view const> columns) {
  perform(creation(name, columns));
  for (auto const& gained : gained_columns) {
    if (gained.table != name) continue;
    // What is no table is left as it is, and refused when rows are inserted.
    auto const query = fmt::format(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '{0}' AND NOT EXISTS "
        "(SELECT 1 FROM pragma_table_info('{0}') WHERE name = '{1}')",
        name, gained.column);
    auto const lacks_it = finds_a_row(database_.get(), query);
    if (!lacks_it) throw database_trouble(given_path_, database_.get());
    if (*lacks_it) perform(fmt::format("ALTER TABLE \"{}\" ADD COLUMN \"{}\"", name, gained.column));
  }
}

void Database::commit() {
  if (database_) return commit_in_place();
  if (made_->put_where_nothing_stands()) return made_->settle();
  // Another run has made it, or files cannot be moved here so that none is replaced.
  append_in_place();
  commit_in_place();
}

void Database::commit_in_place() {
  int moved = 0;
  sqlite3_file_control(database_.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (moved != 0) throw file_failure(given_path_, "was moved or removed while the run was written to it");
  try {
    perform("COMMIT");
  } catch (Failure const&) {
    // Opening it anew puts back what was, or finds that all was written and no more than a lock not given
    // back.
    open(place_);
    if (!holds_the_run()) {
      stop_if_interrupted();
      throw;
    }
  }
  database_.reset();
}

bool Database::holds_the_run() {
  auto const query = fmt::format("SELECT 1 FROM \"{}\" WHERE \"run\" = {} AND \"seed\" = '{}'", runs_table,
                                 run_, forecast_->seed);
  return finds_a_row(database_.get(), query).value_or(false);
}

void Database::perform(std::string const& statement) {
  if (sqlite3_exec(database_.get(), statement.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    throw database_trouble(given_path_, database_.get());
}

}  // namespace caseflow::app
