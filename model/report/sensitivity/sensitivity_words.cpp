#include "model/report/sensitivity/sensitivity_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/forecast/comparison.hpp"
#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

using forecast::Difference;
using sensitivity::Answer, sensitivity::Bar;

/// "27 % (16 to 39 %)", or "between 37 and 95 %".
std::string share_text(sensitivity::Estimate const& share) {
  auto const low = rounded(100 * share.low), high = rounded(100 * share.high);
  return is_vague(share) ? fmt::format("between {} and {} %", low, high)
                         : fmt::format("{} % ({} to {} %)", rounded(100 * share.value), low, high);
}

/// Effects may be as small as one likes.
constexpr int most_decimals = 6;

/// Of the three differences the one that gives the bar its size.
Difference const& largest(Bar const& bar) {
  Difference const* found = &bar.swing;
  for (auto const* it : {&bar.low, &bar.high})
    if (std::abs(it->paired.difference) > std::abs(found->paired.difference)) found = it;
  return *found;
}

/// "by 12.3 ± 0.9 percentage points".
std::string size_text(sim::Measure const& measure, Bar const& bar) {
  double const scale = scale_of(measure);
  auto const& paired = largest(bar).paired;
  double const half = scale * paired.half_width.value_or(0);
  double const size = scale * std::abs(paired.difference);
  int const decimals = half > 0 ? decimals_for(half, most_decimals) : 1;
  auto const unit = unit_of_change(measure);
  return plus_minus(size, half, decimals) + (unit.empty() ? "" : " " + unit);
}

/// What chance alone makes of the variance, as the widest sample knows it.
sensitivity::Estimate const& chance_of(sensitivity::OutputSensitivity const& output) {
  return output.screen ? output.screen->chance : output.shares.chance;
}

/// What share of the variance goes with a factor, and of which variance.
std::string share_of(Answer const& answer, std::size_t output, std::size_t factor) {
  auto const& its = answer.findings.outputs[output];
  if (its.screen)
    for (auto const& screened : its.screen->factors)
      if (screened.factor == factor)
        return fmt::format(
            "When all {} assumptions vary at once, {} of the variance of simulated futures goes with it and "
            "{} is chance alone.",
            answer.factors.size(), share_text(screened.linear_share), share_text(chance_of(its)));
  for (auto const& index : its.shares.indices)
    if (index.factor == factor)
      return fmt::format(
          "Of the variance that {} and chance make together, {} is its own and {} is chance alone.",
          its.shares.indices.size() == 1
              ? "it"
              : fmt::format("the {} assumptions with the longest bars", its.shares.indices.size()),
          share_text(index.first), share_text(chance_of(its)));
  return fmt::format("Chance alone makes {} of the variance.", share_text(chance_of(its)));
}

std::string nothing_clear(Answer const& answer, std::size_t output) {
  auto const& its = answer.findings.outputs[output];
  auto const& bar = its.bars.front();
  if (bar.size == 0)
    return fmt::format("None of the {} assumptions tested changes it at all.", its.bars.size());
  auto text = fmt::format(
      "None can be named: whatever was tested could be chance. The largest change, {} with {}, {}.",
      size_text(answer.measures[output].measure, bar), answer.factors[bar.factor].pointer,
      bar.replications_needed
          ? fmt::format(
                "would need about {} replications at each end to show, if it is as large as it seems; "
                "there were {}",
                rounded(*bar.replications_needed), answer.findings.effort.tornado_replications)
          : "is too small to be told from chance by more simulation");
  return text + " " + share_of(answer, output, bar.factor);
}

}  // namespace

bool is_vague(sensitivity::Estimate const& share) {
  constexpr double widest = 0.5;
  return share.high - share.low > widest;
}

double scale_of(sim::Measure const& measure) { return measure.unit == "share" ? 100 : 1; }

std::string unit_of_change(sim::Measure const& measure) {
  if (measure.unit == "share") return "percentage points";
  return measure.unit + (measure.kind == sim::MeasureKind::count ? " a month" : "");
}

std::string measure_title(Answer const& answer, std::size_t output) {
  auto const& studied = answer.measures[output];
  auto const part = value_label(answer.request.now, studied.by);
  return label(studied.measure) + (part.empty() ? "" : ", " + part);
}

std::string range_text(scenario::Parameter const& parameter) {
  if (parameter.multiplies)
    return fmt::format("{} × {} to {}",
                       counted(static_cast<long long>(parameter.numbers.size()), "number", "numbers"),
                       significant(parameter.low, 3), significant(parameter.high, 3));
  bool const share = parameter.unit == "share";
  auto const number = [&](double value) { return share ? plain(100 * value) : plain(value); };
  auto const unit = share ? " %" : parameter.unit.empty() ? "" : " " + parameter.unit;
  return fmt::format("{} to {}{} (stated: {})", number(parameter.low), number(parameter.high), unit,
                     number(parameter.middle));
}

std::string measure_first(Answer const& answer, std::size_t output) {
  auto const& its = answer.findings.outputs[output];
  auto const& bar = its.bars.front();
  if (!bar.clear) return nothing_clear(answer, output);
  auto const& measure = answer.measures[output].measure;
  auto const& change = largest(bar).paired;
  auto const& parameter = answer.factors[bar.factor];
  if (std::abs(change.difference) + change.half_width.value_or(0) < forecast::worth_finding(measure, change))
    return fmt::format(
        "None needs to be measured first: from end to end of its range even {} changes the mean only by {}, "
        "which is too small to matter (within {}). {}",
        parameter.pointer, size_text(measure, bar), measure.unit == "share" ? "one percentage point" : "1 %",
        share_of(answer, output, bar.factor));
  auto meaning = parameter.meaning;
  if (meaning.ends_with('.')) meaning.pop_back();
  auto text = fmt::format(
      "Measure {} first ({}; {}: {}). From end to end of its range it changes the mean by {}, {}.",
      parameter.pointer, meaning, scenario::source_role_words[static_cast<std::size_t>(parameter.role)],
      range_text(parameter), size_text(measure, bar),
      its.bars.size() == 1
          ? "others as stated"
          : fmt::format("the most of the {} that were put to their ends one at a time", its.bars.size()));
  std::vector<std::string> as_long;
  for (auto const& other : its.bars)
    if (other.may_be_longest && other.factor != bar.factor && other.clear)
      as_long.push_back(answer.factors[other.factor].pointer);
  if (!as_long.empty())
    text += fmt::format(" {} may matter as much: the difference could be chance.", listed(as_long));
  return text + " " + share_of(answer, output, bar.factor);
}

std::vector<std::string> methods(Answer const& answer) {
  auto const& effort = answer.findings.effort;
  std::vector<std::string> all;
  if (effort.screen_points > 0)
    all.push_back(fmt::format(
        "Screening: all {} assumptions varied at once over their ranges, in a Latin hypercube of {} points, "
        "{} "
        "of them simulated twice. The {} with the largest linear effects went on. What acts only in a curve, "
        "or only together with others, can be missed.",
        answer.factors.size(), effort.screen_points, effort.screen_repeats, effort.kept));
  all.push_back(fmt::format(
      "One at a time: each at its lowest and highest value, the others as stated, in the same {} "
      "replications "
      "(common random numbers). Differences have 95 % confidence intervals; \"clear\" allows for the number "
      "tested (Holm).",
      effort.tornado_replications));
  all.push_back(fmt::format(
      "Morris: {} ways through the ranges of these. The size is the mean of changes without their signs, per "
      "whole range; a spread as large as it shows curves, interactions or chance.",
      effort.trajectories));
  all.push_back(fmt::format(
      "Sobol indices: the {} varied, the others as stated; Saltelli's design of {} "
      "rows "
      "and Martinez's estimators, with jackknife intervals. First: the share of variance by "
      "itself; total: with its interactions, less what chance adds. An interval that holds 0 may be nothing; "
      "one wider than 50 percentage points stands alone. Half the width needs four times the budget.",
      effort.indexed == 1 ? std::string("one with the longest bar")
                          : fmt::format("{} with the longest bars", effort.indexed),
      effort.sobol_rows));
  all.emplace_back(
      "Ranges are those of the sources, drawn evenly on each side of the stated value. A wide range makes an "
      "assumption important as much as what it does. Nearly all of them act before the start date too, so "
      "every point has a run-up of its own.");
  if (answer.moved_points > 0)
    all.push_back(fmt::format(
        "At {} of the points the values did not fit together (a least above its most); they were moved "
        "towards the stated ones until they did.",
        answer.moved_points));
  return all;
}

}  // namespace caseflow::report
