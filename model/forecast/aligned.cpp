#include "model/forecast/aligned.hpp"

#include <algorithm>

#include "model/scenario/document/shown.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {

std::string aligned(std::vector<std::vector<std::string>> rows, std::vector<Align> const& columns,
                    std::size_t width) {
  for (auto& row : rows)
    for (auto& cell : row) cell = scenario::shown_in_a_line(cell);
  std::vector<std::size_t> widest(columns.size(), 0);
  for (auto const& row : rows) {
    SIM_EXPECTS(row.size() <= columns.size());
    for (std::size_t i = 0; i < row.size(); ++i) widest[i] = std::max(widest[i], characters(row[i]));
  }
  std::string text;
  for (auto const& row : rows) {
    std::string line;
    for (std::size_t i = 0; i + 1 < columns.size() && i < row.size(); ++i) {
      std::string const space(widest[i] - characters(row[i]), ' ');
      line += "  " + (columns[i] == Align::right ? space + row[i] : row[i] + space);
    }
    bool const whole = row.size() == columns.size();
    if (whole && columns.back() == Align::left && !row.back().empty()) {
      text += wrapped(row.back(), line + "  ", width);
      continue;
    }
    if (whole) line += std::string(2 + widest.back() - characters(row.back()), ' ') + row.back();
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

}  // namespace caseflow::forecast
