// What managers can do, in words.

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/levers/levers.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using forecast::Difference, forecast::LeverTable, forecast::Verdict;

constexpr std::size_t cell_width = 9, widest_label = 44, narrowest_label = 20;

/// A label that breaks, and as many figures as said; as wide as the terminal where that is possible.
std::vector<Column> label_and_figures(std::size_t count) {
  auto const left = wide - std::min(wide, cell_width * count);
  auto const label = std::clamp(left, narrowest_label, widest_label);
  std::vector<Column> all(count + 1, {.align = Align::right, .width = cell_width - 1, .gap = 1});
  all.front() = {.width = label - 2, .wraps = true};
  return all;
}

/// Why a lever was left out.
std::string sentence(forecast::LeverLeftOut const& lever) {
  if (!lever.problem) return fmt::format("{}: nothing to move here.", lever.about);
  return fmt::format("{}: not possible here ({}: expected {}, got {}).", lever.about, lever.problem->pointer,
                     lever.problem->expected,
                     lever.value ? scenario::print(*lever.value) : lever.problem->got);
}

/// "+3.2", or "(+0.4)" where chance alone may have made it; what rounds to nothing has no sign.
std::string change(Difference const& difference, double factor) {
  if (difference.verdict == Verdict::no_difference) return "0";
  double const value = factor * difference.paired.difference;
  auto text = fixed(std::abs(value), 1);
  if (text != "0.0") text.insert(0, value < 0 ? "−" : "+");
  return difference.certain() ? text : fmt::format("({})", text);
}

struct Heading {
  Row names{"", "score", "overall"}, units{"", "of 30"}, now;
  std::string goals;  ///< "overall: good; 2.1 Assessment: good"
};

Heading heading(LeverTable const& table) {
  auto const& standards = table.as_it_is.standards;
  auto const overall = table.next_overall.value_or(ratings::Rating::outstanding);
  Heading made;
  made.now = {"as it is", fixed(table.as_it_is.score.mean, 1),
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

std::vector<std::string> sentences(LeverTable const& table) {
  auto all = table.notes;
  auto const lifts = [](auto const& effect) {
    return effect.score.certain() && effect.score.paired.difference > 0;
  };
  if (std::none_of(table.effects.begin(), table.effects.end(), lifts))
    all.emplace_back("Nothing that was tried clearly lifts the score.");
  for (auto const& lever : table.left_out) all.push_back(sentence(lever));
  return all;
}

std::string levers_text(LeverTable const& table) {
  auto const& scenario = table.request.now;
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
  Rows rows{head.names, head.units, head.now};
  for (auto const& effect : table.effects) {
    Row row{effect.about, change(effect.score, 1), change(effect.overall, 100)};
    for (auto const& standard : effect.standards)
      if (standard) row.push_back(change(*standard, 100));
    rows.push_back(std::move(row));
  }
  text += report::table(std::move(rows), label_and_figures(head.names.size() - 1));
  text += '\n';
  text += wrapped(
      fmt::format("The next ratings: {}. In brackets: chance alone may have made it. If no lever did "
                  "anything, the chance that anything at all stood without brackets would be below 5 % "
                  "(Holm, over the whole table).",
                  head.goals),
      "", wide);
  for (auto const& sentence : {overall_changes_text(table.as_it_is), since_last_text(table.as_it_is.steps)})
    if (!sentence.empty()) text += wrapped("As it is: " + sentence, "", wide);
  for (auto const& sentence : sentences(table)) text += wrapped(sentence, "  - ", wide);
  return text;
}

}  // namespace caseflow::report
