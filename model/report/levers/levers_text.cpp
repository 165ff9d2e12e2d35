// What managers can do, in words.

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/levers/levers.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using forecast::Difference, forecast::LeverKind, forecast::LeverTable, forecast::Verdict;

/// A label that breaks, and as many figures as said.
std::vector<Column> label_and_figures(std::size_t count) {
  std::vector<Column> all(count + 1, {.align = Align::right, .gap = 1});
  all.front() = {.wraps = true};
  return all;
}

/// Why a lever was left out.
std::string sentence(forecast::LeverLeftOut const& lever) {
  auto const about = capitalised(lever.about);
  if (!lever.problem) return fmt::format("{}: not tested, because it is so in this scenario already.", about);
  return fmt::format(
      "{}: not possible in this scenario (expected {}, got {} at {}).", about, lever.problem->expected,
      lever.value ? scenario::print(*lever.value) : lever.problem->got, lever.problem->pointer);
}

/// "+3.2", or "(+0.4)" of what could be chance; what rounds to nothing has no sign.
std::string change(Difference const& difference, double factor, int decimals) {
  if (difference.verdict == Verdict::no_difference) return "0";
  auto const text = with_sign(factor * difference.paired.difference, decimals);
  return difference.certain() ? text : fmt::format("({})", text);
}

struct Heading {
  Row names{"", "Score", "Overall"}, units{"", "of 30", "%"}, now;
  std::string goals;  ///< "overall Good; 2.1 Assessment Good"
};

Heading heading(LeverTable const& table) {
  auto const& standards = table.as_it_is.standards;
  auto const overall = table.next_overall.value_or(ratings::Rating::outstanding);
  Heading made;
  made.now = {"As it is", fixed(table.as_it_is.score.mean, 1),
              rounded(100 * at_least(table.as_it_is.overall, overall))};
  made.goals = "overall " + rating_name(overall);
  for (std::size_t i = 0; i < standards.size(); ++i) {
    auto const& next = table.next[i];
    if (!next) continue;
    made.names.emplace_back(standards[i].id);
    made.units.emplace_back("%");
    made.now.push_back(rounded(100 * at_least(standards[i].probability, *next)));
    made.goals += fmt::format("; {} {} {}", standards[i].id, standards[i].name, rating_name(*next));
  }
  return made;
}

bool lifts(forecast::LeverEffect const& effect) {
  return effect.score.certain() && effect.score.paired.difference > 0;
}

/// That none of the levers of a kind lifts the score; nothing where one does, or none was tested.
std::string none_lifts(LeverTable const& table, LeverKind kind, std::string_view what) {
  int tested = 0;
  for (auto const& effect : table.effects) {
    if (effect.kind != kind) continue;
    if (lifts(effect)) return {};
    ++tested;
  }
  if (tested == 0) return {};
  return fmt::format("No action on {} clearly raises the score ({} tested).", what, tested);
}

}  // namespace

std::vector<std::string> sentences(LeverTable const& table) {
  auto all = table.notes;
  if (std::none_of(table.effects.begin(), table.effects.end(), lifts)) {
    all.emplace_back("No action that was tested clearly raises the score.");
  } else {
    for (auto const& [kind, what] : {std::pair{LeverKind::staff, "staff"},
                                     std::pair{LeverKind::practice, "what officers are used to do"}})
      if (auto sentence = none_lifts(table, kind, what); !sentence.empty())
        all.push_back(std::move(sentence));
  }
  for (auto const& lever : table.left_out) all.push_back(sentence(lever));
  return all;
}

std::string levers_text(LeverTable const& table) {
  auto const& scenario = table.request.now;
  auto text = wrapped(scenario.name, "");
  text += wrapped(
      fmt::format("Effect of management actions on ratings at an inspection on {}; {} of each, seed {}",
                  date_text(*scenario.inspection.date),
                  counted(static_cast<long long>(table.as_it_is.histories.size()), "simulated future",
                          "simulated futures"),
                  table.seed),
      "");
  auto const head = heading(table);
  text += '\n';
  text += wrapped(
      fmt::format("Score, and the chance of the next rating up or a better one: {}. The first row is "
                  "the service as it is; the others show the change, of chances in percentage points.",
                  head.goals),
      "");
  text += '\n';
  Rows rows{head.names, head.units, head.now};
  for (auto const& effect : table.effects) {
    Row row{capitalised(effect.about), change(effect.score, 1, 1), change(effect.overall, 100, 0)};
    for (auto const& standard : effect.standards)
      if (standard) row.push_back(change(*standard, 100, 0));
    rows.push_back(std::move(row));
  }
  text += report::table(std::move(rows), label_and_figures(head.names.size() - 1));
  text += '\n';
  text += wrapped(
      "0 is no change in any simulated future. Changes in brackets are not clear and could be chance; the "
      "others are statistically significant at 5 %, allowing for the number tested (Holm). Differences are "
      "worked out before rounding.",
      "");
  for (auto const& sentence : {overall_changes_text(table.as_it_is), since_last_text(table.as_it_is.steps)})
    if (!sentence.empty()) text += wrapped("As it is: " + sentence, "");
  auto const notes = sentences(table);
  if (!notes.empty()) text += "\nWorth knowing\n";
  for (auto const& sentence : notes) text += wrapped(sentence, "  - ");
  return text;
}

}  // namespace caseflow::report
