#include "app/database.hpp"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>
#include <nlohmann/json.hpp>

#include "app/database_insert.hpp"
#include "app/database_schema.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/outputs.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::app {
namespace {

using report::Cell;

std::string lines(std::vector<std::string> const& all) { return fmt::format("{}", fmt::join(all, "\n")); }

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

/// The names of a table's columns; none of what is no table.
std::vector<std::string> columns_of(sqlite3* database, std::string_view table) {
  auto const query = fmt::format(
      "SELECT about.name FROM sqlite_master AS master JOIN pragma_table_info('{0}') AS about WHERE "
      "master.type = "
      "'table' AND master.name = '{0}'",
      table);
  std::vector<std::string> names;
  auto const take = [](void* all, int, char** row, char**) {
    static_cast<std::vector<std::string>*>(all)->emplace_back(row[0] ? row[0] : "");
    return 0;
  };
  if (sqlite3_exec(database, query.c_str(), take, &names, nullptr) != SQLITE_OK) return {};
  return names;
}

std::string json_of(std::vector<report::InputDigest> const& inputs) {
  auto json = scenario::Json::array();
  for (auto const& input : inputs) json.push_back({{"name", input.name}, {"sha256", input.sha256}});
  return json.dump();
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
  prepare();
  {
    Insert const runs(given_path_, database_.get(), runs_table, run_columns());
  }  // done with before the database is closed
  for (auto const& table : result_tables())
    Insert const rows(given_path_, database_.get(), table.name, table.columns);
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

void Database::append(DatabaseRun run) {
  to_add_ = std::move(run);
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

void Database::prepare() {
  auto* const database = database_.get();
  int version = 0;
  auto const take = [](void* into, int, char** row, char**) {
    *static_cast<int*>(into) = std::atoi(row[0]);
    return 0;
  };
  if (sqlite3_exec(database, "PRAGMA user_version", take, &version, nullptr) != SQLITE_OK)
    throw database_trouble(given_path_, database);
  if (version > database_version)
    throw file_failure(
        given_path_,
        fmt::format("a database of version {}; this program knows those up to {}: a later version of "
                    "caseflow has written it",
                    version, database_version));
  if (version == 0) {
    for (auto const table : tables_of_version_0())
      if (auto const wrong = foreign(table, columns_of(database, table)); !wrong.empty())
        throw file_failure(given_path_, wrong);
    auto const columns = [&](std::string_view table) { return columns_of(database, table); };
    for (auto const& statement : migration(columns)) perform(statement);
  }
  for (auto const& table : result_tables()) {
    auto const query =
        fmt::format("SELECT 1 FROM sqlite_master WHERE name = '{}' AND type <> 'table'", table.name);
    if (finds_a_row(database, query).value_or(false))
      throw file_failure(given_path_, fmt::format("{} is no table in it", table.name));
  }
  for (auto const& statement : creation()) perform(statement);
}

void Database::add() {
  auto* const database = database_.get();
  prepare();
  auto const& run = to_add_;
  auto const overlays = lines(run.what_ifs), warnings = lines(run.warnings),
             start = sim::to_string(run.start), seed = std::to_string(run.manifest.seed.value_or(0)),
             inputs = json_of(run.manifest.inputs);
  std::vector<Cell> const about{run.format,
                                run.manifest.version,
                                run.manifest.command,
                                inputs,
                                run.name,
                                overlays,
                                start,
                                static_cast<double>(run.months),
                                seed,
                                static_cast<double>(run.replications),
                                warnings,
                                run.scenario};
  Insert(given_path_, database, runs_table, run_columns()).row(std::nullopt, about);
  run_ = sqlite3_last_insert_rowid(database);
  for (auto const& table : run.tables) {
    Insert insert(given_path_, database, table.name, table.columns);
    table.rows([&](std::span<Cell const> row) { insert.row(run_, row); });
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
                                 run_, to_add_.manifest.seed.value_or(0));
  return finds_a_row(database_.get(), query).value_or(false);
}

void Database::perform(std::string const& statement) {
  if (sqlite3_exec(database_.get(), statement.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    throw database_trouble(given_path_, database_.get());
}

}  // namespace caseflow::app
