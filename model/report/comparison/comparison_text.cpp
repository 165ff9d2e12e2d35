// The comparison as text for a terminal.

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/comparison/comparison.hpp"
#include "model/report/comparison/comparison_words.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::report {
namespace {

constexpr std::size_t max_inputs = 12;   ///< Of a variant, in the text; the files have them all.
constexpr std::size_t max_by_month = 4;  ///< Measures that fit beside each other.
constexpr std::size_t max_parts = 3;     ///< Of a measure, where it is said what part of it moved.

using forecast::ComparedSeries, forecast::Comparison, forecast::Difference;
using forecast::Variant, forecast::Verdict;
using SeriesList = std::vector<ComparedSeries const*>;

bool certain(std::optional<Difference> const& difference) { return difference && difference->certain(); }

bool is_total(ComparedSeries const& series) { return series.by.dimension.empty(); }

/// What `keep` keeps: what a manager looks at first, then the largest change.
template <class Keep>
SeriesList in_order(Variant const& variant, Keep keep) {
  SeriesList all;
  for (auto const& series : variant.series)
    if (series.horizon && keep(series)) all.push_back(&series);
  std::stable_sort(all.begin(), all.end(), [](auto const* a, auto const* b) {
    auto const first = prominence(a->measure), second = prominence(b->measure);
    return first != second ? first < second : relative_size(*a->horizon) > relative_size(*b->horizon);
  });
  return all;
}

std::string inputs(Variant const& variant) {
  if (variant.inputs.empty()) return "\nNo input differs.\n";
  constexpr std::array headings{"Changed from the start date on", "Changed, in the run-up too",
                                "Changed in the run-up only", "Changed on a date"};
  std::string text;
  std::size_t listed = 0;
  for (std::size_t holds = 0; holds < headings.size(); ++holds) {
    bool headed = false;
    for (auto const& change : variant.inputs) {
      if (static_cast<std::size_t>(change.holds) != holds || listed == max_inputs) continue;
      if (!headed) text += fmt::format("\n{}\n", headings[holds]);
      headed = true;
      ++listed;
      auto line = fmt::format("{}  {}", change.pointer, change_in_words(change));
      if (!change.role.empty() && change.role != "given") line += fmt::format(" ({})", change.role);
      text += wrapped(line, "  ", wide);
    }
  }
  if (listed < variant.inputs.size())
    text +=
        fmt::format("  … and {} more, which -o FILE and --csv DIR list\n", variant.inputs.size() - listed);
  return text;
}

/// The parts of a measure that moved for certain, and more than the whole.
SeriesList parts(Variant const& variant, ComparedSeries const& whole) {
  double const size = certain(whole.horizon) ? relative_size(*whole.horizon) : 0;
  auto moved = in_order(variant, [&](ComparedSeries const& series) {
    return !is_total(series) && series.measure.name == whole.measure.name && certain(series.horizon) &&
           relative_size(*series.horizon) > size;
  });
  moved.resize(std::min(moved.size(), max_parts));
  return moved;
}

/// What moved for certain, in total or in parts.
std::string differs(Variant const& variant, SeriesList const& found, int months) {
  if (found.empty()) return "";
  auto text = "\n" + row("What differs for certain", "baseline", "variant", "difference", "");
  for (auto const* series : found) {
    auto const in_total = certain(series->horizon) ? verdict(*series->horizon) : "in parts alone";
    text += row("  " + label(series->measure), *series, months, in_total);
    for (auto const* part : parts(variant, *series))
      text += row("    " + label(part->by), *part, months, verdict(*part->horizon));
  }
  return text;
}

/// "340 more for 0.4": the replications that would show a difference of 0.4.
std::string needed(ComparedSeries const& series, int months) {
  if (!series.resolution) return "";
  auto const& it = *series.resolution;
  double const difference = it.size * number_format(series, *series.horizon, months).factor;
  auto const size = difference < 99.5 ? significant(difference, 2) : rounded(difference);
  if (!it.more) return fmt::format("never for {}", size);
  if (*it.more == 0) return fmt::format("enough for {}", size);
  return fmt::format("{} more for {}", grouped(*it.more), size);
}

std::string names_of(SeriesList const& found) {
  std::string names;
  for (auto const* series : found) {
    names += (names.empty() ? "" : "; ") + plain_label(series->measure);
  }
  return wrapped(names, "  ", wide);
}

std::string inconclusive(SeriesList const& found, int months) {
  std::string lines;
  SeriesList small;
  for (auto const* series : found) {
    if (within_what_matters(*series))
      small.push_back(series);
    else
      lines += row("  " + label(series->measure), *series, months, needed(*series, months));
  }
  std::string text;
  if (!lines.empty())
    text = "\n" +
           row("What chance alone may have made", "baseline", "variant", "difference", "replications") +
           lines + "\n" +
           wrapped(
               "Replications: about so many more find a difference of that size in eight of ten runs. "
               "Enough: the present ones would have.",
               "  ", wide);
  if (!small.empty())
    text += "\nWithin 1 % of the baseline, shares within one percentage point, if they differ at all\n" +
            names_of(small);
  return text;
}

std::string same(SeriesList const& found, bool all) {
  if (found.empty()) return "";
  if (all) return "\nNo difference: every measure is exactly the same in every replication.\n";
  return "\nExactly the same in every replication\n" + names_of(found);
}

/// A label in at most two lines of a column; the first may be empty.
std::array<std::string, 2> in_two_lines(std::string const& text, std::size_t columns) {
  if (text.size() <= columns) return {"", text};
  auto cut = text.rfind(' ', columns);
  if (cut == std::string::npos) cut = columns;
  return {text.substr(0, cut), text.substr(cut + 1).substr(0, columns)};
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
      row.push_back(it && !certain(it) ? fmt::format("({})", value) : value);
    }
    rows.push_back(std::move(row));
  }
  return "\nMonth by month, variant less baseline (in brackets: chance alone may have made it)\n" +
         table(std::move(rows), columns);
}

std::string not_compared(Variant const& variant) {
  if (variant.not_compared.empty()) return "";
  std::vector<std::string> names;
  for (auto const& series : variant.not_compared) names.push_back(series_name(series));
  return "\nOnly one of the two has\n" + wrapped(fmt::format("{}", fmt::join(names, "; ")), "  ", wide);
}

/// How much a replication is worth more than without common random numbers.
std::string worth_of_pairing(Comparison const& comparison) {
  auto const factor = median_variance_reduction(comparison);
  if (!factor) return "";
  return fmt::format(
      " Because the scenarios share their luck, a replication tells as much about the "
      "difference as {} with luck of their own (median of the measures).",
      rounded(*factor));
}

std::string about(Comparison const& comparison, Variant const& variant) {
  int const months = comparison.baseline.now.months;
  auto const total_with = [&](auto const& wanted) {
    return in_order(variant, [&](ComparedSeries const& series) {
      return is_total(series) && !is_rating(series) && wanted(series);
    });
  };
  auto const in_total = [](ComparedSeries const& series) { return certain(series.horizon); };
  auto const in_parts = [&](ComparedSeries const& series) { return !parts(variant, series).empty(); };
  auto const still = [&](Verdict verdict) {
    return [&, verdict](ComparedSeries const& series) {
      return series.horizon->verdict == verdict && !in_parts(series);
    };
  };
  auto const moved =
      total_with([&](ComparedSeries const& series) { return in_total(series) || in_parts(series); });
  auto const unmoved = total_with(still(Verdict::no_difference)),
             open = total_with(still(Verdict::not_distinguishable));
  auto const name = scenario::shown_in_a_line(variant.name);
  return fmt::format("\n{}\n{}\n", name, std::string(characters(name), '-')) + inputs(variant) +
         differs(variant, moved, months) + ratings_text(comparison, variant) + inconclusive(open, months) +
         same(unmoved, moved.empty() && open.empty()) + by_month(comparison, total_with(in_total)) +
         not_compared(variant);
}

}  // namespace

std::string comparison_text(Comparison const& comparison) {
  auto const& baseline = comparison.baseline.now;
  auto text = wrapped(fmt::format("Baseline: {} ({})", comparison.baseline_name, baseline.name), "", wide);
  text += wrapped(
      fmt::format("{} month{} from {}, {} replication{} of each scenario, seed {}: the same cases and "
                  "the same luck in all.",
                  baseline.months, baseline.months == 1 ? "" : "s", sim::to_string(baseline.start),
                  comparison.replications, comparison.replications == 1 ? "" : "s", comparison.seed),
      "", wide);
  for (auto const& variant : comparison.variants) text += about(comparison, variant);
  text += '\n';
  std::string const reading =
      "Averages over all months; counts are an average month's. Shares are in per cent, their differences in "
      "percentage points. ±: the 95 % interval of the difference. For certain: if nothing differed at all, "
      "the "
      "chance that anything is called so is below 5 % (Holm, over all measures and variants of a period; of "
      "ratings by themselves).";
  text += wrapped(reading + worth_of_pairing(comparison), "", wide);
  auto const notes = sentences(comparison);
  if (!notes.empty()) text += "\nWorth knowing\n";
  for (auto const& note : notes) text += wrapped(note, "  - ", wide);
  return text;
}

}  // namespace caseflow::report
