// What managers can do, in words; levers.cpp finds it.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/forecast/aligned.hpp"
#include "model/forecast/levers.hpp"
#include "model/forecast/outlook.hpp"
#include "model/forecast/rating.hpp"
#include "model/forecast/text.hpp"

namespace caseflow::forecast {
namespace {

constexpr std::size_t cell_width = 9, widest_label = 44, narrowest_label = 20;

using Cells = std::vector<std::string>;

/// "+3.2", or "(+0.4)" where chance alone may have made it; what rounds to nothing has no sign.
std::string change(Difference const& difference, double factor) {
  if (difference.verdict == Verdict::no_difference) return "0";
  double const value = factor * difference.paired.difference;
  auto text = fmt::format("{:.1f}", std::abs(value));
  if (text != "0.0") text.insert(0, value < 0 ? "−" : "+");
  return difference.certain() ? text : fmt::format("({})", text);
}

/// A label, broken at spaces where it is wider than its column, and cells to the right of its first line.
std::string row(std::string const& label, std::size_t first_width, Cells const& cells) {
  auto lines = wrapped(label, "  ", first_width);
  auto const end = lines.find('\n');
  auto const used = characters(lines.substr(0, end));
  std::string rest(first_width > used ? first_width - used : 0, ' ');
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
      "", wide);
  text += '\n';
  text += wrapped(
      "Points of the score, and the chance of the next rating or a better one in per cent, overall and by "
      "standard: as it is, and how each lever changes that.",
      "", wide);
  text += '\n';
  auto const head = heading(table);
  auto const left = wide - std::min(wide, cell_width * head.names.size());
  auto const first_width = std::clamp(left, narrowest_label, widest_label);
  text += row("", first_width, head.names) + row("", first_width, head.units) +
          row("as it is", first_width, head.now);
  for (auto const& effect : table.effects) {
    Cells cells{change(effect.score, 1), change(effect.overall, 100)};
    for (auto const& standard : effect.standards)
      if (standard) cells.push_back(change(*standard, 100));
    text += row(effect.about, first_width, cells);
  }
  text += '\n';
  text += wrapped(
      fmt::format("The next ratings: {}. In brackets: chance alone may have made it. If no lever did "
                  "anything, the chance that anything at all stood without brackets would be below 5 % "
                  "(Holm, over the whole table).",
                  head.goals),
      "", wide);
  for (auto const& note : table.notes) text += wrapped(note, "  - ", wide);
  return text;
}

}  // namespace caseflow::forecast
