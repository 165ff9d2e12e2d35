// A sweep in words.

#include <algorithm>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/sweep/sweep.hpp"
#include "model/report/sweep/sweep_measures.hpp"

namespace caseflow::report {
namespace {

using experiment::Sweep;

/// "Workload" of "Workload (% of available hours)": columns are narrow, and the unit stands beneath.
std::string narrow_label(sim::Measure const& measure) {
  auto const label = plain_label(measure);
  return label.substr(0, label.find(" ("));
}

/// What a factor is called above a column.
std::string heading_of(experiment::FactorName const& factor) {
  return factor.of_what_ifs ? "what-if" : factor.name;
}

/// A heading of two rows: what is shown, and its unit.
void add_heading(Rows& rows, std::vector<std::string> const& begin, std::vector<PrintedMeasure> const& all,
                 bool of_changes) {
  Row names = begin, units(begin.size());
  for (auto const& printed : all) {
    names.push_back(narrow_label(printed.measure));
    bool const share = printed.unit == " %";
    units.push_back(share ? of_changes ? "% points" : "%" : printed.measure.unit);
  }
  rows.push_back(std::move(names));
  rows.push_back(std::move(units));
}

/// What a contrast changes, as the first cell of its row.
std::string change_in_words(Sweep const& sweep, experiment::Contrast const& contrast) {
  auto const& factor = sweep.factors[contrast.factor];
  if (factor.of_what_ifs && contrast.from == "as it is") return contrast.to;
  return fmt::format("{} from {} to {}", factor.of_what_ifs ? "what-if" : factor.name, contrast.from,
                     contrast.to);
}

std::string effects_table(Sweep const& sweep, std::vector<PrintedMeasure> const& all) {
  Rows rows;
  add_heading(rows, {"Change"}, all, true);
  for (std::size_t i = 0; i < sweep.contrasts.all.size(); ++i) {
    Row row{change_in_words(sweep, sweep.contrasts.all[i])};
    for (auto const& printed : all) {
      auto const found = std::find_if(sweep.effects.begin(), sweep.effects.end(), [&](auto const& effect) {
        return effect.contrast == i && effect.measure == printed.measure.name;
      });
      row.push_back(found == sweep.effects.end() ? "–"
                                                 : printed.change(found->difference, found->half_width));
    }
    rows.push_back(std::move(row));
  }
  std::vector<Column> layout{{.wraps = true}};
  layout.resize(1 + all.size(), {.align = Align::right});
  return table(std::move(rows), layout);
}

constexpr char by_least_squares[] =
    "By least squares: a straight line through all points and factors together. Intervals allow for chance, "
    "and "
    "for how far the points lie off the line.";

/// What stands above the changes and how they were found, beneath them.
std::string changes_section(Sweep const& sweep, std::vector<PrintedMeasure> const& all) {
  bool const by_line = sweep.contrasts.by == experiment::ChangesBy::least_squares;
  auto const heading = sweep.factors.size() == 1 ? "What the factor changes"
                       : by_line                 ? "What each factor changes, with the others held still"
                                 : "What each factor changes, on average over the other factors";
  auto const untold = untold_changes(sweep);
  if (sweep.effects.empty() && untold.empty()) return "";
  auto text = fmt::format("\n{}\n", heading);
  if (!sweep.effects.empty()) text += effects_table(sweep, all);
  for (auto const& sentence : untold) text += wrapped(sentence, "  ");
  if (by_line && !sweep.effects.empty()) text += wrapped(by_least_squares, "  ");
  return text;
}

std::string points_table(Sweep const& sweep, std::vector<PrintedMeasure> const& all) {
  Rows rows;
  std::vector<std::string> begin{"Point"};
  for (auto const& factor : sweep.factors) begin.push_back(heading_of(factor));
  add_heading(rows, begin, all, false);
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    Row row{fmt::format("{}", i + 1)};
    for (auto const& level : sweep.points[i].levels) row.push_back(experiment::level_text(level));
    for (auto const& printed : all)
      row.push_back(printed.with_interval(*experiment::total(sweep.points[i], printed.measure.name)));
    rows.push_back(std::move(row));
  }
  std::vector<Column> layout{{.align = Align::right}};
  layout.resize(begin.size(), {.wraps = true});
  layout.resize(begin.size() + all.size(), {.align = Align::right});
  return table(std::move(rows), layout);
}

/// More would push the answer off the screen.
constexpr std::size_t most_points_listed = 16;
/// Columns that fit beside the factors.
constexpr std::size_t most_measures_listed = 3;

}  // namespace

std::string sweep_text(Sweep const& sweep) {
  auto text = wrapped(sweep.request.now.name, "");
  text += wrapped(
      fmt::format("{} of {}; {} (replications) at each, seed {}; figures are over {} from {}",
                  counted(static_cast<long long>(sweep.points.size()), "point", "points"),
                  counted(static_cast<long long>(sweep.factors.size()), "factor", "factors"),
                  counted(sweep.replications, "simulated future", "simulated futures"), sweep.seed,
                  counted(sweep.request.now.months, "month", "months"), date_text(sweep.request.now.start)),
      "");
  text += '\n';
  for (auto const& sentence : answer(sweep)) text += wrapped(sentence, "");
  auto shown = printed_measures(sweep);
  if (shown.size() > most_measures_listed)
    shown.erase(shown.begin() + most_measures_listed - 1, shown.end() - 1);
  text += changes_section(sweep, shown);
  if (sweep.points.size() <= most_points_listed)
    text += "\nThe points, with 95 % intervals of the means\n" + points_table(sweep, shown);
  auto const notes = notes_on(sweep);
  if (!notes.empty()) text += "\nWorth knowing\n";
  for (auto const& sentence : notes) text += wrapped(sentence, "  - ");
  return text;
}

}  // namespace caseflow::report
