// What managers can do, in words; levers.cpp finds it.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/forecast/aligned.hpp"
#include "model/forecast/levers.hpp"
#include "model/forecast/outlook.hpp"
#include "model/forecast/rating.hpp"
#include "model/forecast/summary.hpp"

namespace caseflow::forecast {
namespace {

constexpr std::size_t width = 100, cell_width = 9, widest_label = 44, narrowest_label = 20;

using Cells = std::vector<std::string>;

/// "+3.2", or "(+0.4)" where chance alone may have made it; what rounds to nothing has no sign.
std::string change(Difference const& difference, double factor) {
  if (difference.verdict == Verdict::no_difference) return "0";
  double const value = factor * difference.paired.difference;
  auto text = fmt::format("{:.1f}", std::abs(value));
  if (text != "0.0") text.insert(0, value < 0 ? "−" : "+");
  return difference.certain() ? text : fmt::format("({})", text);
}

std::string per_cent(double share) { return fmt::format("{:.0f} %", 100 * share); }

/// A label, broken at spaces where it is wider than its column, and cells to the right of its first line.
std::string row(std::string const& label, std::size_t label_width, Cells const& cells) {
  auto lines = wrapped(label, "  ", label_width);
  auto const end = lines.find('\n');
  auto const used = characters(lines.substr(0, end));
  std::string rest(label_width > used ? label_width - used : 0, ' ');
  for (auto const& cell : cells)
    rest.append(std::max(characters(cell) + 1, cell_width) - characters(cell), ' ').append(cell);
  return lines.insert(end, rest);
}

struct Heading {
  Cells names{"score", "overall"}, units{"of 30"}, now;
  std::string goals;  ///< "overall: good; 2.1 Assessment: good"
};

Heading heading(LeverTable const& table) {
  auto const& standards = table.as_it_is.standards;
  auto const overall = table.next_overall.value_or(ratings::Rating::outstanding);
  Heading made;
  made.now = {fmt::format("{:.1f}", table.as_it_is.score.mean),
              per_cent(at_least(table.as_it_is.overall, overall))};
  made.goals = "overall: " + rating_in_words(overall);
  for (std::size_t i = 0; i < standards.size(); ++i) {
    auto const& next = table.next[i];
    if (!next) continue;
    made.names.emplace_back(standards[i].id);
    made.now.push_back(per_cent(at_least(standards[i].probability, *next)));
    made.goals += fmt::format("; {} {}: {}", standards[i].id, standards[i].name, rating_in_words(*next));
  }
  return made;
}

}  // namespace

std::string levers_text(LeverTable const& table) {
  auto const& scenario = table.question.now;
  auto text = wrapped(
      fmt::format("{}: what would move its ratings at the inspection on {} ({} replication{}, seed {})",
                  scenario.name, sim::to_string(*scenario.inspection.date), table.as_it_is.histories.size(),
                  table.as_it_is.histories.size() == 1 ? "" : "s", table.seed),
      "", width);
  text += '\n';
  text += wrapped(
      "Points of the score, and the chance of the next rating or a better one in per cent, overall and by "
      "standard: as it is, and how each lever changes that.",
      "", width);
  text += '\n';
  auto const head = heading(table);
  auto const left = width - std::min(width, cell_width * head.names.size());
  auto const label_width = std::clamp(left, narrowest_label, widest_label);
  text += row("", label_width, head.names) + row("", label_width, head.units) +
          row("as it is", label_width, head.now);
  for (auto const& effect : table.effects) {
    Cells cells{change(effect.score, 1), change(effect.overall, 100)};
    for (auto const& standard : effect.standards)
      if (standard) cells.push_back(change(*standard, 100));
    text += row(effect.about, label_width, cells);
  }
  text += '\n';
  text += wrapped(
      fmt::format("The next ratings: {}. In brackets: chance alone may have made it. If no lever did "
                  "anything, the chance that anything at all stood without brackets would be below 5 % "
                  "(Holm, over the whole table).",
                  head.goals),
      "", width);
  for (auto const& note : table.notes) text += wrapped(note, "  - ", width);
  return text;
}

}  // namespace caseflow::forecast
