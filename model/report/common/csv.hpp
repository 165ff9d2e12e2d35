#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace caseflow::report {

/// One cell of a table: nothing, a finite number, or a text that lives as long as its row is looked at.
using Cell = std::variant<std::monostate, double, std::string_view>;
using TakeRow = std::function<void(std::span<Cell const>)>;

/// Nothing where the number is not finite, or not known.
Cell number_or_nothing(double number);
Cell number_or_nothing(std::optional<double> const& number);

/// What the cells of a column hold.
enum class Holds {
  text,
  number,
  whole_number,
  value,  ///< A number or a text, as an input may be either.
};

/// What a column is for.
enum class ColumnRole {
  figure,
  key,   ///< With the other keys it tells the rows of a table apart; no cell is empty that is a number.
  label  ///< Says in words what another says as a code.
};

struct TableColumn {
  constexpr TableColumn(char const* its_name, Holds what = Holds::text,
                        ColumnRole what_for = ColumnRole::figure)
      : name(its_name), holds(what), role(what_for) {}

  std::string_view name;
  Holds holds;
  ColumnRole role;
};

constexpr TableColumn key_column(char const* name, Holds holds = Holds::text) {
  return {name, holds, ColumnRole::key};
}
constexpr TableColumn number_column(char const* name) { return {name, Holds::number}; }
constexpr TableColumn whole_number_column(char const* name) { return {name, Holds::whole_number}; }
constexpr TableColumn label_column(char const* name) { return {name, Holds::text, ColumnRole::label}; }

/// What a table is called and what its columns are.
struct TableColumns {
  std::string_view name;
  std::vector<TableColumn> columns;
};

/// A table whose rows are made one at a time, for those who write them to a file or a database.
struct Table {
  std::string_view name;
  std::vector<TableColumn> columns;
  std::function<void(TakeRow const&)> rows;  ///< Calls with every row; each has a cell for each column.
};

/// What a table is written for.
enum class CsvFor {
  programs,  ///< Codes alone, in UTF-8.
  excel      ///< With labels, and a byte order mark by which Excel knows UTF-8.
};

/// The table as comma-separated values (RFC 4180, lines end with "\n") with a heading: nothing is an empty
/// cell, numbers have six significant digits. A text that a spreadsheet would take for a formula, because it
/// begins with =, +, -, @, a tab or a carriage return, gets an apostrophe before it.
std::string csv(Table const& table, CsvFor reader = CsvFor::programs);

/// The same table without its labels. Expects what its rows are made of to live on.
Table without_labels(Table table);
std::vector<TableColumn> without_labels(std::vector<TableColumn> columns);

}  // namespace caseflow::report
