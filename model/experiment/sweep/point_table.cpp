#include "model/experiment/sweep/point_table.hpp"

#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/sheet.hpp"

namespace caseflow::experiment {
namespace {

constexpr std::string_view what_if_column = "what_if";

std::optional<double> number_in(std::string const& text) {
  double value = 0;
  auto const* const end = text.data() + text.size();
  auto const [stopped, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stopped != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

class PointTableReader {
 public:
  explicit PointTableReader(std::string const& layer) : layer_(layer) {}

  PointTable read(std::string_view bytes) {
    rows(bytes);
    if (!table_.problems.empty()) table_.set = {};
    return std::move(table_);
  }

 private:
  void rows(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
      return problem(1, "", "a table as text", "an Excel workbook", "save it from Excel as CSV UTF-8");
    auto const text = scenario::sheet_text(bytes);
    constexpr std::size_t most = static_cast<std::size_t>(max_points) + 2;
    auto const sheet = scenario::read_sheet(text, text.separator ? *text.separator : separator(text), most);
    if (sheet.unclosed)
      return problem(*sheet.unclosed, "", "a quotation mark that closes the cell",
                     "none up to the end of the table", "write a quotation mark inside a cell twice");
    if (sheet.rows.empty()) return problem(1, "", "a heading and a row for each point", "nothing", "");
    heading(sheet.rows.front());
    for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row) point(*row);
    if (sheet.rows.size() == 1) problem(sheet.rows.front().line, "", "at least one point", "none", "");
    if (table_.set.points.size() > static_cast<std::size_t>(max_points))
      problem(sheet.rows.back().line, "", fmt::format("at most {} points", max_points), "more", "");
  }

  /// The one that gives the most columns; the first of equals.
  static char separator(scenario::SheetText const& text) {
    std::size_t most = 0;
    char best = ',';
    for (char const candidate : {',', ';', '\t'}) {
      auto const first = scenario::read_sheet(text, candidate, 1).rows;
      if (!first.empty() && first.front().cells.size() > most)
        most = first.front().cells.size(), best = candidate;
    }
    return best;
  }

  void heading(scenario::SheetRow const& row) {
    std::set<std::string> seen;
    for (auto const& cell : row.cells) {
      bool const what_if = cell.starts_with(what_if_column);
      bool const pointer = cell.starts_with('/') && scenario::names_along(cell);
      if (!what_if && !pointer)
        problem(row.line, cell, "a pointer, as in /demand/level, or what_if", scenario::in_quotes(cell), "");
      else if (!seen.insert(cell).second)
        problem(row.line, cell, "each column once", "the same column again", "");
      table_.set.factors.push_back({cell, what_if});
    }
  }

  void point(scenario::SheetRow const& row) {
    auto const& factors = table_.set.factors;
    auto size = row.cells.size();
    while (size > factors.size() && row.cells[size - 1].empty()) --size;
    if (size != factors.size()) {
      if (!std::exchange(ragged_, true))
        problem(row.line, "", fmt::format("{} cells, as in the heading", factors.size()),
                fmt::format("{}", size), "");
      return;
    }
    auto& made = table_.set.points.emplace_back();
    for (std::size_t i = 0; i < factors.size(); ++i) {
      auto const& cell = row.cells[i];
      auto const number = factors[i].of_what_ifs ? std::nullopt : number_in(cell);
      made.push_back(number ? Level(*number) : Level(cell));
      if (cell.empty() && !factors[i].of_what_ifs && !std::exchange(empty_, true))
        problem(row.line, factors[i].name, "a value", "an empty cell", "");
    }
    expect_no_repetition(row.line, made);
  }

  /// All points have the same random numbers, so a point that is there twice would say nothing new.
  void expect_no_repetition(int line, std::vector<Level> const& point) {
    auto const [first, fresh] = lines_.try_emplace(point, line);
    if (!fresh && !std::exchange(repeated_, true))
      problem(line, "", "each point once", fmt::format("the point of line {} again", first->second),
              "it would give the same results; for more simulated futures at each point: --replications");
  }

  void problem(int line, std::string_view column, std::string expected, std::string got, std::string hint) {
    table_.problems.push_back({layer_, line,
                               column.empty() ? "" : fmt::format("column {}", scenario::shortened(column)),
                               std::move(expected), std::move(got), std::move(hint)});
  }

  std::string const& layer_;
  PointTable table_{};
  bool ragged_ = false, empty_ = false, repeated_ = false;
  std::map<std::vector<Level>, int> lines_;  ///< Of each point, where it stands first.
};

}  // namespace

PointTable read_point_table(std::string_view bytes, std::string const& layer) {
  return PointTableReader(layer).read(bytes);
}

}  // namespace caseflow::experiment
