#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/forecast/forecast.hpp"

struct sqlite3;

namespace caseflow::app {

/// A SQLite database to which runs are appended, so that many can be queried together.
///
/// Its table `runs` has a row for each run: `run` (counted up), `version`, `name`, `what_ifs` (a line each),
/// `start`, `months`, `seed`, `replications`, `warnings` (a line each) and `scenario`, which is complete. The
/// other tables are those of `--csv` with the column `run` in front; numbers have all of their digits.
class Database {
 public:
  /// Opens it, or makes it. Throws `Failure` (file trouble) if it is no database or cannot be written to.
  explicit Database(std::string const& path);
  /// What was not committed is gone, and so is a database that was made for it.
  ~Database();
  Database(Database const&) = delete;
  Database& operator=(Database const&) = delete;

  /// Adds a run. Throws `Failure` (file trouble), on a full disk too.
  void append(forecast::Forecast const& forecast, std::vector<std::string> const& what_ifs);
  void commit();

 private:
  struct Closer {
    void operator()(sqlite3* database) const;
  };

  void perform(std::string const& statement);

  std::string path_;
  bool made_;
  bool committed_ = false;
  std::unique_ptr<sqlite3, Closer> database_;
};

}  // namespace caseflow::app
