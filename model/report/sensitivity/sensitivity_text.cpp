// Which assumption to measure first, in words.

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/sensitivity/sensitivity.hpp"
#include "model/report/sensitivity/sensitivity_words.hpp"

namespace caseflow::report {
namespace {

using forecast::Difference;
using sensitivity::Answer, sensitivity::Bar;

constexpr int half_bar = 6;

std::string repeated(std::string_view letter, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += letter;
  return text;
}

/// What is below the stated value to the left of the middle, what is above it to the right: full where it is
/// clear, else light.
std::string bar_text(Bar const& bar, double longest) {
  double below = 0, above = 0;
  for (auto const* end : {&bar.low, &bar.high}) {
    below = std::max(below, -end->paired.difference);
    above = std::max(above, end->paired.difference);
  }
  auto const letters = [&](double size) {
    return longest > 0 ? static_cast<int>(std::lround(half_bar * size / longest)) : 0;
  };
  std::string_view const fill = bar.clear ? "█" : "░";
  return std::string(static_cast<std::size_t>(half_bar - letters(below)), ' ') +
         repeated(fill, letters(below)) + "│" + repeated(fill, letters(above));
}

std::string change_text(Difference const& difference, double scale) {
  auto const& paired = difference.paired;
  if (difference.verdict == forecast::Verdict::no_difference) return "0";
  double const half = scale * paired.half_width.value_or(0);
  constexpr int most_decimals = 6;
  int const decimals = half > 0 ? decimals_for(half, most_decimals) : 1;
  return fmt::format("{} ± {}", with_sign(scale * paired.difference, decimals), fixed(half, decimals));
}

std::string tornado_table(Answer const& answer, std::size_t output) {
  auto const& bars = answer.findings.outputs[output].bars;
  double const scale = scale_of(answer.measures[output].measure);
  double longest = 0;
  for (auto const& bar : bars)
    for (auto const* end : {&bar.low, &bar.high})
      longest = std::max(longest, std::abs(end->paired.difference));
  Rows rows{{"", "at lowest", "at highest", ""}};
  for (auto const& bar : bars)
    rows.push_back({answer.factors[bar.factor].pointer, change_text(bar.low, scale),
                    change_text(bar.high, scale), bar_text(bar, longest)});
  std::vector<Column> const columns{
      {.wraps = true}, {.align = Align::right}, {.align = Align::right}, {.width = 2 * half_bar + 1}};
  return table(std::move(rows), columns);
}

/// "27 (16 to 39)" per cent, or "37 to 95".
std::string share_cell(sensitivity::Estimate const& share) {
  auto const interval = fmt::format("{} to {}", rounded(100 * share.low), rounded(100 * share.high));
  return is_vague(share) ? interval : fmt::format("{} ({})", rounded(100 * share.value), interval);
}

std::string shares_table(Answer const& answer, std::size_t output) {
  auto const& its = answer.findings.outputs[output];
  bool const screened = its.screen.has_value();
  Row heading{"", "first", "total"};
  if (screened) heading.insert(heading.begin() + 1, "all vary");
  Rows rows{heading};
  Row chance{"Chance alone", share_cell(its.shares.chance), ""};
  if (screened) chance.insert(chance.begin() + 1, share_cell(its.screen->chance));
  rows.push_back(chance);
  for (auto const& bar : its.bars) {
    Row row{answer.factors[bar.factor].pointer};
    if (screened) {
      row.emplace_back();
      for (auto const& factor : its.screen->factors)
        if (factor.factor == bar.factor) row.back() = share_cell(factor.linear_share);
    }
    for (auto const& index : its.shares.indices)
      if (index.factor == bar.factor) {
        row.push_back(share_cell(index.first));
        row.push_back(share_cell(index.total));
      }
    if (row.size() > 1) rows.push_back(std::move(row));
  }
  std::vector<Column> columns(heading.size(), {.align = Align::right});
  columns.front() = {.wraps = true};
  return table(std::move(rows), columns);
}

std::string morris_table(Answer const& answer, std::size_t output) {
  auto const& its = answer.findings.outputs[output];
  double const scale = scale_of(answer.measures[output].measure);
  Rows rows{{"", "size", "spread"}};
  auto effects = its.effects;
  std::stable_sort(effects.begin(), effects.end(),
                   [](auto const& a, auto const& b) { return a.mean_size > b.mean_size; });
  for (auto const& it : effects)
    rows.push_back({answer.factors[it.factor].pointer, significant(scale * it.mean_size, 2),
                    significant(scale * it.deviation, 2)});
  std::vector<Column> const columns{{.wraps = true}, {.align = Align::right}, {.align = Align::right}};
  return table(std::move(rows), columns);
}

std::string of_measure(Answer const& answer, std::size_t output) {
  auto const& its = answer.findings.outputs[output];
  auto const& measure = answer.measures[output].measure;
  double const scale = scale_of(measure);
  auto text = '\n' + wrapped(measure_title(answer, output), "");
  text += wrapped(measure_first(answer, output), "") + '\n';
  auto const unit = unit_of_change(measure);
  text += wrapped(fmt::format("One at a time: change from {}{}{}. ░: could be chance",
                              significant(scale * its.bars.front().low.paired.first, 4),
                              measure.unit == "share" ? " %" : "", unit.empty() ? "" : ", in " + unit),
                  "");
  text += tornado_table(answer, output) + '\n';
  text += wrapped("Shares of variance, in per cent, with 95 % confidence intervals", "");
  text += shares_table(answer, output) + '\n';
  text += wrapped("Morris: size and spread of changes over the whole range", "");
  return text + morris_table(answer, output);
}

/// What was put to its ends, with meaning and range.
std::string assumptions_text(Answer const& answer) {
  std::vector<std::size_t> listed;
  for (auto const& output : answer.findings.outputs)
    for (auto const& bar : output.bars)
      if (std::find(listed.begin(), listed.end(), bar.factor) == listed.end()) listed.push_back(bar.factor);
  std::string text = "\nThe assumptions\n";
  for (auto const factor : listed) {
    auto const& its = answer.factors[factor];
    text += wrapped(its.pointer, "  ");
    text += wrapped(
        fmt::format("{}: {}. {}",
                    capitalised(std::string(scenario::source_role_words[static_cast<std::size_t>(its.role)])),
                    range_text(its), its.meaning),
        "      ");
  }
  return text;
}

}  // namespace

std::string sensitivity_text(Answer const& answer) {
  auto text = wrapped(answer.request.now.name, "");
  text +=
      wrapped(fmt::format("Which assumption should be measured first? {}, {}, seed {}",
                          counted(static_cast<long long>(answer.factors.size()), "assumption", "assumptions"),
                          counted(answer.findings.effort.futures(), "simulated future", "simulated futures"),
                          answer.seed),
              "");
  for (std::size_t i = 0; i < answer.measures.size(); ++i) text += of_measure(answer, i);
  text += assumptions_text(answer) + "\nHow this was found\n";
  for (auto const& sentence : methods(answer)) text += wrapped(sentence, "  - ");
  if (!answer.notes.empty()) text += "\nWorth knowing\n";
  for (auto const& note : answer.notes) text += wrapped(note, "  - ");
  return text;
}

}  // namespace caseflow::report
