#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "model/report/common/text.hpp"

/// Tables for a terminal and in Markdown. All texts lay out theirs here.
namespace caseflow::report {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

enum class Align { left, right };

struct Column {
  Align align = Align::left;
  std::size_t width = 0;  ///< At least so many characters; 0: as many as the widest cell has.
  std::size_t gap = 2;    ///< Spaces before it.
  bool wraps = false;     ///< Becomes narrower where the line has no room, and breaks its cells at spaces.
};

/// Columns that are as wide as their widest cells, so many of words and then so many of figures, each with
/// two spaces before it.
std::vector<Column> columns(std::size_t words, std::size_t figures);

/// Columns of words of which the last takes what is left of the line, and breaks.
std::vector<Column> columns_of_words(std::size_t count);

/// Rows as a table. A row may have fewer cells than there are columns. A row of one cell where there are
/// several columns is a heading: it may be wider than the first column. Columns that wrap share what the
/// others leave of `width` columns of the terminal, the widest giving way first. Plain text; every line ends
/// with a newline, and no line with spaces; control characters are written out; "" of no rows.
std::string table(Rows rows, std::span<Column const> columns, std::size_t width = terminal_width);

/// Rows as a table in Markdown, of which the first is the heading.
std::string markdown_table(Rows const& rows);

}  // namespace caseflow::report
