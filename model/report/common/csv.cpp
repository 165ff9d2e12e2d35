#include "model/report/common/csv.hpp"

#include <cmath>

#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

std::string quoted(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string safe = "\"";
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

std::string csv(Table const& table) {
  std::string text;
  std::vector<Cell> const heading(table.columns.begin(), table.columns.end());
  add_line(text, heading);
  table.rows([&](std::span<Cell const> row) { add_line(text, row); });
  return text;
}

Cell number_or_nothing(double number) { return std::isfinite(number) ? Cell(number) : Cell(); }

Cell number_or_nothing(std::optional<double> const& number) {
  return number ? number_or_nothing(*number) : Cell();
}

}  // namespace caseflow::report
