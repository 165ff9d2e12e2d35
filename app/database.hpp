#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/temporary.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/manifest.hpp"
#include "sim/date.hpp"

struct sqlite3;

namespace caseflow::app {

/// A run as the database holds it.
struct DatabaseRun {
  std::string format{};  ///< Of the document that says the same.
  report::Manifest manifest{};
  std::string name{};                   ///< What the scenario calls itself.
  std::vector<std::string> what_ifs{};  ///< What was laid over it, or compared with it.
  sim::Date start{};
  int months = 0, replications = 0;
  std::vector<std::string> warnings{};
  std::string scenario{};               ///< Complete, as JSON.
  std::vector<report::Table> tables{};  ///< Those of `--csv`, without labels.
};

/// A SQLite database to which runs are appended, so that many can be queried together.
///
/// Its table `runs` has a row for each run: `run` (counted up) and what `DatabaseRun` says. The other tables
/// are those of `--csv` with the column `run` in front; numbers have all of their digits. database_schema.hpp
/// has their types and keys. A database of an earlier version becomes one of this version when a run is added
/// to it.
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

  /// Adds a run. Expects what its tables are made of to live until it is committed. Throws `Failure`: file
  /// trouble, on a full disk too, and interrupted.
  void append(DatabaseRun run);
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
  /// Makes the tables that are not there, and what is of an earlier version one of this.
  void prepare();
  /// Adds the run to what is open.
  void add();

  std::string given_path_, place_;
  DatabaseRun to_add_;
  std::int64_t run_ = 0;             ///< Its number, once it was added.
  std::unique_ptr<Temporary> made_;  ///< Nothing where the database was there.
  std::unique_ptr<sqlite3, Closer> database_;
};

}  // namespace caseflow::app
