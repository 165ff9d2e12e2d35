#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/failure.hpp"
#include "model/report/common/csv.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace caseflow::app {

/// What SQLite says of its last call, about a database that the user calls by this path.
Failure database_trouble(std::string const& path, sqlite3* database);

/// A prepared statement that inserts row after row.
class Insert {
 public:
  /// Expects both to live on. Throws `Failure` (file trouble) where the table has no such columns.
  Insert(std::string const& path, sqlite3* database, std::string_view table,
         std::span<report::TableColumn const> columns);
  ~Insert();
  Insert(Insert const&) = delete;
  Insert& operator=(Insert const&) = delete;

  /// Without a run's number the database counts up. Throws `Failure` (file trouble).
  void row(std::optional<std::int64_t> run, std::span<report::Cell const> cells);

 private:
  void bind(int place, report::Cell const& cell);
  void check(int answer);

  std::string const& path_;
  sqlite3* database_;
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace caseflow::app
