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

/// A table whose rows are made one at a time, for those who write them to a file or a database.
struct Table {
  std::string_view name;
  std::vector<std::string_view> columns;
  std::function<void(TakeRow const&)> rows;  ///< Calls with every row; each has a cell for each column.
};

/// The table as comma-separated values (RFC 4180, lines end with "\n") with a heading: nothing is an empty
/// cell, numbers have six significant digits.
std::string csv(Table const& table);

}  // namespace caseflow::report
