// What a comparison says with all detail.

#include "model/report/comparison/comparison_rest.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/comparison/comparison_words.hpp"

namespace caseflow::report {
namespace {

using forecast::ComparedSeries, forecast::Comparison;

constexpr std::size_t max_by_month = 3;  ///< Measures that fit beside each other.

/// "340 more": the simulated futures that would show a difference that matters.
std::string needed(ComparedSeries const& series) {
  if (!series.resolution) return "";
  auto const& more = series.resolution->more;
  return !more ? "too many" : *more == 0 ? "enough" : rounded(*more) + " more";
}

std::string names_of(SeriesList const& found) {
  std::string names;
  for (auto const* series : found) {
    names += (names.empty() ? "" : "; ") + plain_label(series->measure);
  }
  return wrapped(names, "  ");
}

/// A label in at most two lines of a column; the first may be empty.
std::array<std::string, 2> in_two_lines(std::string const& text, std::size_t columns) {
  if (text.size() <= columns) return {"", text};
  auto cut = text.rfind(' ', columns);
  if (cut == std::string::npos) cut = columns;
  return {text.substr(0, cut), text.substr(cut + 1).substr(0, columns)};
}

}  // namespace

std::string inconclusive(SeriesList const& found, int months) {
  Rows rows;
  SeriesList small;
  for (auto const* series : found) {
    if (within_what_matters(*series))
      small.push_back(series);
    else
      rows.push_back(compared_row("  " + label(series->measure), *series, months, needed(*series)));
  }
  auto text = compared_table("Not clear, and how many more futures would settle it", rows);
  if (!rows.empty())
    text +=
        '\n' + wrapped(
                   "“43 more”: with about 43 more simulated futures, a difference that matters (1 % of the "
                   "baseline, or one percentage point) would show in eight of ten runs, if there is one. "
                   "“Enough”: the present number would have shown it.",
                   "  ");
  if (!small.empty())
    text += "\nToo small to matter: within 1 % of the baseline, or one percentage point\n" + names_of(small);
  return text;
}

std::string same(SeriesList const& found, bool all) {
  if (found.empty()) return "";
  if (all) return "\nNo difference: every measure is exactly the same in every simulated future.\n";
  return "\nExactly the same in every simulated future\n" + names_of(found);
}

std::string by_month(Comparison const& comparison, SeriesList found) {
  if (found.empty()) return "";
  found.resize(std::min(found.size(), max_by_month));
  constexpr std::size_t column = 22;
  std::vector<Column> columns(found.size() + 1, {.align = Align::right, .width = column, .gap = 0});
  columns.front() = {.width = 8};
  Row first{""}, second{""};
  for (auto const* series : found) {
    auto const lines = in_two_lines(label(series->measure), column - 2);
    first.push_back(lines.front());
    second.push_back(lines.back());
  }
  Rows rows;
  if (std::any_of(first.begin(), first.end(), [](auto const& cell) { return !cell.empty(); }))
    rows.push_back(std::move(first));
  rows.push_back(std::move(second));
  auto const names = month_names(comparison.baseline.now);
  for (std::size_t month = 0; month < names.size(); ++month) {
    Row row{names[month]};
    for (auto const* series : found) {
      auto const& it = series->months[month];
      auto value = it ? signed_figure(*it, number_format(*series, *it, 1)) : std::string("–");
      row.push_back(it && !it->certain() ? fmt::format("({})", value) : value);
    }
    rows.push_back(std::move(row));
  }
  return "\nMonth by month: variant less baseline (in brackets: not clear)\n" +
         table(std::move(rows), columns);
}

}  // namespace caseflow::report
