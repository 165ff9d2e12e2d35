// What managers can do, in words; levers.cpp finds it.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/forecast/levers.hpp"
#include "model/forecast/rating.hpp"
#include "model/forecast/summary.hpp"

namespace caseflow::forecast {
namespace {

constexpr std::size_t width = 100;

/// "+3.2", or "(+0.4)" where chance alone may have made it.
std::string change(sim::Paired const& paired, double factor) {
  if (paired.identical) return "0";
  double const value = factor * paired.difference;
  auto const text = fmt::format("{}{:.1f}", value < 0 ? "−" : "+", std::abs(value));
  bool const sure = paired.half_width && std::abs(paired.difference) > *paired.half_width;
  return sure ? text : fmt::format("({})", text);
}

std::size_t letters(std::string const& text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string cell(std::string const& text, std::size_t columns) {
  auto const length = letters(text);
  return std::string(columns > length ? columns - length : 0, ' ') + text;
}

std::string row(std::string const& label, std::vector<std::string> const& cells) {
  constexpr std::size_t label_columns = 44, cell_columns = 8;
  auto text =
      "  " + label + std::string(label_columns > letters(label) ? label_columns - letters(label) : 1, ' ');
  for (auto const& one : cells) text += cell(one, cell_columns);
  return text + '\n';
}

}  // namespace

std::string levers_text(LeverTable const& table) {
  auto const& scenario = table.question.now;
  auto const& standards = table.as_it_is.standards;
  auto text = wrapped(
      fmt::format("{}: what would move its ratings at the inspection on {} ({} replications, seed {})",
                  scenario.name, sim::to_string(*scenario.inspection.date), table.as_it_is.histories.size(),
                  table.seed),
      "", width);
  text +=
      "\nThe chance of the next rating or a better one, in per cent, and how each lever changes it in "
      "points\n\n";
  std::vector<std::string> heading{"score"}, next{""}, now{fmt::format("{:.1f}", table.as_it_is.score.mean)};
  for (std::size_t i = 0; i < standards.size(); ++i) {
    if (!table.next[i]) continue;
    heading.emplace_back(standards[i].id);
    double chance = 0;
    for (auto j = ratings::index(*table.next[i]); j < ratings::rating_count; ++j)
      chance += standards[i].probability[j];
    now.push_back(fmt::format("{:.0f} %", 100 * chance));
  }
  text += row("", heading) + row("as it is", now);
  for (auto const& effect : table.effects) {
    std::vector<std::string> cells{change(effect.score, 1)};
    for (auto const& standard : effect.standards)
      if (standard) cells.push_back(change(*standard, 100));
    text += row(effect.about, cells);
  }
  text += '\n';
  std::string goals;
  for (std::size_t i = 0; i < standards.size(); ++i)
    if (table.next[i])
      goals += fmt::format("{}{} {}: {}", goals.empty() ? "" : "; ", standards[i].id, standards[i].name,
                           rating_in_words(*table.next[i]));
  text += wrapped(fmt::format("The next ratings: {}. In brackets: chance alone may have made it.", goals), "",
                  width);
  for (auto const& note : table.notes) text += wrapped(note, "  - ", width);
  return text;
}

}  // namespace caseflow::forecast
