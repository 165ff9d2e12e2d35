#include "model/report/common/table.hpp"

#include <algorithm>

#include "model/scenario/document/shown.hpp"
#include "sim/contract.hpp"

namespace caseflow::report {
namespace {

bool is_heading(Row const& row, std::span<Column const> columns) {
  return row.size() == 1 && columns.size() > 1;
}

std::vector<std::size_t> widths(Rows const& rows, std::span<Column const> columns) {
  std::vector<std::size_t> all(columns.size(), 0);
  for (std::size_t i = 0; i < columns.size(); ++i) all[i] = columns[i].width;
  for (auto const& row : rows) {
    SIM_EXPECTS(row.size() <= columns.size());
    if (is_heading(row, columns)) continue;
    for (std::size_t i = 0; i < row.size(); ++i)
      if (columns[i].width == 0) all[i] = std::max(all[i], characters(row[i]));
  }
  return all;
}

std::string without_trailing_spaces(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

/// A row's first line, and what a wrapping column adds below it.
std::string lines(Row const& row, std::span<Column const> columns, std::vector<std::size_t> const& widths,
                  std::size_t width) {
  std::string line, below;
  for (std::size_t i = 0; i < row.size(); ++i) {
    auto const& column = columns[i];
    line.append(column.gap, ' ');
    if (column.wraps && !row[i].empty()) {
      bool const last = i + 1 == columns.size();
      auto const broken = wrapped(row[i], line, last ? width : characters(line) + column.width);
      auto const end = broken.find('\n');
      auto const start = characters(line);
      line = broken.substr(0, end);
      below = broken.substr(end + 1);
      auto const used = characters(line) - start;
      if (!last && used < widths[i]) line.append(widths[i] - used, ' ');
      continue;
    }
    auto const used = characters(row[i]);
    std::string const space(used < widths[i] ? widths[i] - used : 0, ' ');
    line += column.align == Align::right ? space + row[i] : row[i] + space;
  }
  return without_trailing_spaces(std::move(line)) + '\n' + below;
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
  auto const wide_as = widths(rows, columns);
  std::string text;
  for (auto const& row : rows) text += lines(row, columns, wide_as, width);
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
