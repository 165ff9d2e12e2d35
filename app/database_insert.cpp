#include "app/database_insert.hpp"

#include <cstddef>
#include <variant>

#include <fmt/format.h>
#include <sqlite3.h>

namespace caseflow::app {

using report::Cell;

Failure database_trouble(std::string const& path, sqlite3* database) {
  return file_failure(path, sqlite3_errmsg(database));
}

Insert::Insert(std::string const& path, sqlite3* database, std::string_view table,
               std::span<report::TableColumn const> columns)
    : path_(path), database_(database) {
  std::string names = "\"run\"", marks = "?";
  for (auto const& column : columns) {
    names += fmt::format(", \"{}\"", column.name);
    marks += ", ?";
  }
  auto const text = fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table, names, marks);
  if (sqlite3_prepare_v2(database, text.c_str(), -1, &statement_, nullptr) != SQLITE_OK)
    throw database_trouble(path_, database_);
}

Insert::~Insert() { sqlite3_finalize(statement_); }

void Insert::row(std::optional<std::int64_t> run, std::span<Cell const> cells) {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
  if (run) check(sqlite3_bind_int64(statement_, 1, *run));
  for (std::size_t i = 0; i < cells.size(); ++i) bind(static_cast<int>(i) + 2, cells[i]);
  if (sqlite3_step(statement_) != SQLITE_DONE) throw database_trouble(path_, database_);
}

void Insert::bind(int place, Cell const& cell) {
  if (auto const* number = std::get_if<double>(&cell)) {
    check(sqlite3_bind_double(statement_, place, *number));
  } else if (auto const* text = std::get_if<std::string_view>(&cell)) {
    // The cell outlives the step that reads it. A null pointer would be no text but nothing.
    auto const* begin = text->data() ? text->data() : "";
    check(sqlite3_bind_text64(statement_, place, begin, text->size(), SQLITE_STATIC, SQLITE_UTF8));
  }
}

void Insert::check(int answer) {
  if (answer != SQLITE_OK) throw database_trouble(path_, database_);
}

}  // namespace caseflow::app
