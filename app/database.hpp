#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/temporary.hpp"
#include "model/forecast/forecast.hpp"

struct sqlite3;

namespace caseflow::app {

/// A SQLite database to which a run is appended, so that many can be queried together.
///
/// Its table `runs` has a row for each run: `run` (counted up), `version`, `name`, `what_ifs` (a line each),
/// `start`, `months`, `seed`, `replications`, `warnings` (a line each) and `scenario`, which is complete. The
/// other tables are those of `--csv` with the column `run` in front; numbers have all of their digits.
///
/// A database that is there gets the run in one transaction. One that is not is made beside its place and
/// moved there; where another run has made it meanwhile, the run is appended to that. So no file that holds
/// anything is ever removed.
class Database {
 public:
  /// Throws `Failure` (file trouble) if it is no database, one of other tables, or cannot be written to.
  explicit Database(std::string const& path);
  /// What was not committed is gone.
  ~Database();
  Database(Database const&) = delete;
  Database& operator=(Database const&) = delete;

  /// Adds a run. Expects both to live until it is committed. Throws `Failure`: file trouble, on a full disk
  /// too, and interrupted.
  void append(forecast::Forecast const& forecast, std::vector<std::string> const& what_ifs);
  /// Throws as `append` does; then the database is as it was.
  void commit();

 private:
  struct Closer {
    void operator()(sqlite3* database) const;
  };

  void open(std::string const& path);
  void make();
  void begin();
  void append_in_place();
  void commit_in_place();
  /// Whether the run is in what is open, when a commit has failed.
  bool holds_the_run();
  void perform(std::string const& statement);
  /// Makes it where it is not there; one of an earlier version gets the columns that it lacks.
  void make_table(std::string_view name, std::span<std::string_view const> columns);
  /// Adds the run to what is open.
  void add();

  std::string given_path_, place_;
  forecast::Forecast const* forecast_ = nullptr;
  std::vector<std::string> what_ifs_;
  std::int64_t run_ = 0;             ///< Its number, once it was added.
  std::unique_ptr<Temporary> made_;  ///< Nothing where the database was there.
  std::unique_ptr<sqlite3, Closer> database_;
};

}  // namespace caseflow::app
