#include "model/report/common/csv.hpp"

#include <cmath>
#include <cstddef>
#include <utility>

#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

bool looks_like_a_formula(std::string_view text) {
  constexpr std::string_view beginnings = "=+-@\t\r";
  return !text.empty() && beginnings.find(text.front()) != std::string_view::npos;
}

std::string quoted(std::string_view text) {
  std::string const defused = looks_like_a_formula(text) ? "'" : "";
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return defused + std::string(text);
  std::string safe = "\"" + defused;
  for (char const letter : text) {
    if (letter == '"') safe += '"';
    safe += letter;
  }
  safe += '"';
  return safe;
}

std::string printed(Cell const& cell) {
  if (auto const* number = std::get_if<double>(&cell)) return scenario::print(*number);
  if (auto const* text = std::get_if<std::string_view>(&cell)) return quoted(*text);
  return "";
}

void add_line(std::string& text, std::span<Cell const> row) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) text += ',';
    text += printed(row[i]);
  }
  text += '\n';
}

}  // namespace

std::vector<TableColumn> without_labels(std::vector<TableColumn> columns) {
  std::erase_if(columns, [](TableColumn const& column) { return column.role == ColumnRole::label; });
  return columns;
}

Table without_labels(Table table) {
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].role != ColumnRole::label) kept.push_back(i);
  if (kept.size() == table.columns.size()) return table;
  table.columns = without_labels(std::move(table.columns));
  table.rows = [kept, rows = std::move(table.rows)](TakeRow const& take) {
    std::vector<Cell> some(kept.size());
    rows([&](std::span<Cell const> row) {
      for (std::size_t i = 0; i < kept.size(); ++i) some[i] = row[kept[i]];
      take(some);
    });
  };
  return table;
}

std::string csv(Table const& whole, CsvFor reader) {
  bool const labelled = reader == CsvFor::excel;
  auto const table = labelled ? whole : without_labels(whole);
  std::string text = labelled ? "\xEF\xBB\xBF" : "";
  std::vector<Cell> heading;
  for (auto const& column : table.columns) heading.emplace_back(column.name);
  add_line(text, heading);
  table.rows([&](std::span<Cell const> row) { add_line(text, row); });
  return text;
}

Cell number_or_nothing(double number) { return std::isfinite(number) ? Cell(number) : Cell(); }

Cell number_or_nothing(std::optional<double> const& number) {
  return number ? number_or_nothing(*number) : Cell();
}

}  // namespace caseflow::report
