#include "model/report/common/table.hpp"

#include <algorithm>

#include "model/scenario/document/shown.hpp"
#include "sim/contract.hpp"

namespace caseflow::report {
namespace {

bool is_heading(Row const& row, std::span<Column const> columns) {
  return row.size() == 1 && columns.size() > 1;
}

/// As wide as the widest cells; columns that wrap give way, the widest first, until a line has room.
std::vector<std::size_t> widths(Rows const& rows, std::span<Column const> columns, std::size_t width) {
  constexpr std::size_t narrowest = 8;
  std::vector<std::size_t> all(columns.size(), 0);
  for (std::size_t i = 0; i < columns.size(); ++i) all[i] = columns[i].width;
  for (auto const& row : rows) {
    SIM_EXPECTS(row.size() <= columns.size());
    if (is_heading(row, columns)) continue;
    for (std::size_t i = 0; i < row.size(); ++i)
      if (columns[i].width == 0) all[i] = std::max(all[i], characters(row[i]));
  }
  std::size_t line = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) line += columns[i].gap + all[i];
  while (line > width) {
    std::size_t widest = columns.size();
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (columns[i].wraps && all[i] > narrowest && (widest == columns.size() || all[i] > all[widest]))
        widest = i;
    if (widest == columns.size()) break;
    --all[widest], --line;
  }
  return all;
}

std::string without_trailing_spaces(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

/// A cell's lines: one, unless its column wraps.
Row cell_lines(std::string const& cell, Column const& column, std::size_t width) {
  if (!column.wraps || characters(cell) <= width) return {cell};
  Row lines;
  std::string const indent(cell.find_first_not_of(' '), ' ');
  auto const broken = wrapped(cell.substr(indent.size()), indent, width);
  for (std::size_t at = 0; at < broken.size();) {
    auto const end = broken.find('\n', at);
    lines.push_back(broken.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// A row's first line, and what its wrapping columns add below it.
std::string lines(Row const& row, std::span<Column const> columns, std::vector<std::size_t> const& widths) {
  if (is_heading(row, columns))
    return without_trailing_spaces(std::string(columns.front().gap, ' ') + row.front()) + '\n';
  std::vector<Row> cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(cell_lines(row[i], columns[i], widths[i]));
    height = std::max(height, cells.back().size());
  }
  std::string text;
  for (std::size_t number = 0; number < height; ++number) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      auto const cell = number < cells[i].size() ? cells[i][number] : std::string();
      auto const used = characters(cell);
      std::string const space(used < widths[i] ? widths[i] - used : 0, ' ');
      line.append(columns[i].gap, ' ');
      line += columns[i].align == Align::right ? space + cell : cell + space;
    }
    text += without_trailing_spaces(std::move(line)) + '\n';
  }
  return text;
}

/// A text that ends no cell of a table in Markdown.
std::string markdown_cell(std::string_view text) {
  std::string safe;
  for (char const letter : text) {
    if (letter == '|') safe += '\\';
    safe += letter;
  }
  return safe;
}

}  // namespace

std::vector<Column> columns(std::size_t words, std::size_t figures) {
  std::vector<Column> all(words + figures);
  for (std::size_t i = words; i < all.size(); ++i) all[i].align = Align::right;
  return all;
}

std::vector<Column> columns_of_words(std::size_t count) {
  std::vector<Column> all(count);
  all.back().wraps = true;
  return all;
}

std::string table(Rows rows, std::span<Column const> columns, std::size_t width) {
  for (auto& row : rows)
    for (auto& cell : row) cell = scenario::shown_in_a_line(cell);
  auto const wide_as = widths(rows, columns, width);
  std::string text;
  for (auto const& row : rows) text += lines(row, columns, wide_as);
  return text;
}

std::string markdown_table(Rows const& rows) {
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    text += "|";
    for (auto const& cell : rows[i]) text += " " + markdown_cell(cell) + " |";
    text += '\n';
    if (i > 0) continue;
    text += "|";
    for (std::size_t j = 0; j < rows[i].size(); ++j) text += " --- |";
    text += '\n';
  }
  return text;
}

}  // namespace caseflow::report
