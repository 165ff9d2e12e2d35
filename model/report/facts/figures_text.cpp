#include "model/report/facts/figures_text.hpp"

#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

using scenario::FigureRole, scenario::Printed, scenario::PrintedFigure, scenario::PrintedFigures;

std::string as_printed(PrintedFigure const& figure) {
  auto const side = figure.printed == Printed::at_least  ? "at least "
                    : figure.printed == Printed::at_most ? "at most "
                                                         : "";
  auto const unit = figure.unit.empty() ? "" : " " + figure.unit;
  return fmt::format("{}{}{}", side, plain(figure.value), unit);
}

/// Where it is used, and how what stands there follows from it.
std::string use(PrintedFigure const& figure) {
  return listed(figure.at) + (figure.how ? fmt::format(" ({})", *figure.how) : "");
}

/// A row a report and one for all: figures, and how many have each role.
std::string summary(std::span<PrintedFigures const> reports) {
  Row heading{"report", "figures"};
  for (auto const word : scenario::figure_role_words) heading.emplace_back(word);
  Rows rows{std::move(heading)};
  std::array<int, scenario::figure_role_words.size()> of_all{};
  auto const add = [&](std::string name, auto const& counts) {
    Row row{std::move(name), std::to_string(std::accumulate(counts.begin(), counts.end(), 0))};
    for (int const count : counts) row.push_back(std::to_string(count));
    rows.push_back(std::move(row));
  };
  for (auto const& report : reports) {
    auto const counts = scenario::count_by_role(report);
    for (std::size_t i = 0; i < counts.size(); ++i) of_all[i] += counts[i];
    add(report.document, counts);
  }
  if (reports.size() > 1) add("all", of_all);
  return table(std::move(rows), columns(1, 1 + scenario::figure_role_words.size()));
}

std::string used(PrintedFigures const& report) {
  static constexpr std::array shape{Column{.width = 10}, Column{.width = 16}, Column{.wraps = true}};
  std::string text, section;
  for (auto const& figure : report.figures) {
    if (figure.role == FigureRole::unused) continue;
    if (figure.section != section) text += "\n" + wrapped(section = figure.section, "");
    text += table({{std::string(scenario::figure_role_words[static_cast<std::size_t>(figure.role)]),
                    as_printed(figure), figure.meaning}},
                  shape);
    text += wrapped(use(figure), "      ");
  }
  return text;
}

std::string unused(PrintedFigures const& report, std::string const& reason) {
  static constexpr std::array shape{Column{.wraps = true}, Column{.wraps = true}};
  Rows rows;
  for (auto const& figure : report.figures)
    if (figure.reason == reason)
      rows.push_back({as_printed(figure), fmt::format("{} ({})", figure.meaning, figure.section)});
  return table(std::move(rows), shape);
}

}  // namespace

std::string figures_text(std::span<PrintedFigures const> reports) {
  std::string text = summary(reports);
  for (auto const& report : reports) {
    text += fmt::format("\n{}\n{}", report.document, used(report));
    for (auto const& [name, reason] : report.reasons)
      text +=
          fmt::format("\n{}{}", wrapped(fmt::format("Unused: {}.", reason.why), ""), unused(report, name));
  }
  return text;
}

}  // namespace caseflow::report
