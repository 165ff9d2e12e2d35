// The comparison as text for a terminal.

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/sparkline.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/comparison/comparison.hpp"
#include "model/report/comparison/comparison_rest.hpp"
#include "model/report/comparison/comparison_words.hpp"
#include "model/report/comparison/side_by_side.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::report {
namespace {

constexpr std::size_t max_inputs = 6;        ///< Of a variant, among headlines.
constexpr std::size_t max_differences = 12;  ///< Among headlines.
constexpr std::size_t max_parts = 3;         ///< Of a measure, where it is said what part of it moved.

using forecast::ComparedSeries, forecast::Comparison, forecast::Difference;
using forecast::Variant, forecast::Verdict;

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

std::string inputs(Variant const& variant, Detail detail) {
  if (variant.inputs.empty()) return "\nNo input differs.\n";
  auto const most = detail == Detail::all ? variant.inputs.size() : max_inputs;
  constexpr std::array headings{"Changed from the start date on", "Changed, in the run-up too",
                                "Changed in the run-up only", "Changed on a date"};
  std::string text;
  std::size_t listed = 0;
  for (std::size_t holds = 0; holds < headings.size(); ++holds) {
    bool headed = false;
    for (auto const& change : variant.inputs) {
      if (static_cast<std::size_t>(change.holds) != holds || listed == most) continue;
      if (!headed) text += fmt::format("\n{}\n", headings[holds]);
      headed = true;
      ++listed;
      auto line = fmt::format("{}  {}", change.pointer, change_in_words(change));
      if (!change.role.empty() && change.role != "given") line += fmt::format(" ({})", change.role);
      text += wrapped(line, "  ");
    }
  }
  if (listed < variant.inputs.size())
    text += fmt::format("  … and {} more (--all lists them)\n", variant.inputs.size() - listed);
  return text;
}

/// A comparison's text about one variant.
struct About {
  Comparison const& comparison;
  Variant const& variant;
  Detail detail;
  int months = variant.months;
  bool bands_agree = same_banding(comparison.baseline.now, variant.request.now);
};

/// The parts of a measure that differ clearly, and more than the whole; bands only where they mean the same.
SeriesList parts(About const& about, ComparedSeries const& whole) {
  double const size = certain(whole.horizon) ? relative_size(*whole.horizon) : 0;
  auto moved = in_order(about.variant, [&](ComparedSeries const& series) {
    return !is_total(series) && series.measure.name == whole.measure.name && certain(series.horizon) &&
           (about.bands_agree || series.by.dimension != "band") && relative_size(*series.horizon) > size;
  });
  moved.resize(std::min(moved.size(), max_parts));
  return moved;
}

std::string_view effect_remark(ComparedSeries const& series) {
  return better_or_worse(series.measure.name, series.horizon->paired.difference);
}

/// Everything that differs clearly, in total or in parts.
std::string all_clear(About const& about, SeriesList const& found) {
  Rows rows;
  for (auto const* series : found) {
    rows.push_back(compared_row("  " + label(series->measure), *series, about.months,
                                certain(series->horizon) ? effect_remark(*series) : "only in some groups"));
    for (auto const* part : parts(about, *series))
      rows.push_back(compared_row("    " + value_name(about.comparison.baseline.now, part->by), *part,
                                  about.months, effect_remark(*part)));
  }
  return compared_table("Clear differences", std::move(rows));
}

/// The clear differences that matter most: of what managers look at first, the largest by their scale.
std::string largest_clear(About const& about, SeriesList found) {
  auto const clear = found.size();
  std::stable_sort(found.begin(), found.end(), [](auto const* a, auto const* b) {
    bool const first = is_headline(a->measure), second = is_headline(b->measure);
    return first != second ? first : effect(*a) > effect(*b);
  });
  found.resize(std::min(clear, max_differences));
  Rows rows;
  for (auto const* series : found)
    rows.push_back(
        compared_row("  " + label(series->measure), *series, about.months, effect_remark(*series)));
  return compared_table(
      clear > max_differences
          ? fmt::format("Clear differences: the {} that matter most, of {}", max_differences, clear)
          : "Clear differences, those that matter most first",
      std::move(rows));
}

/// The same at a glance.
std::string months_at_a_glance(About const& about, SeriesList const& found) {
  if (about.months < 3) return "";
  Rows rows;
  for (auto const* series : found) {
    if (rows.size() == 3) break;
    std::vector<std::optional<double>> values;
    std::optional<double> first, last;
    for (auto const& month : series->months) {
      double const factor = month ? number_format(*series, *month, 1).factor : 1;
      values.push_back(month ? std::optional(factor * month->paired.difference) : std::nullopt);
      if (!values.back()) continue;
      if (!first) first = values.back();
      last = values.back();
    }
    if (!last) continue;
    int const decimals = std::abs(*last) < 10 ? 1 : 0;
    rows.push_back({label(series->measure), sparkline(values),
                    fmt::format("{} to {}", with_sign(*first, decimals), with_sign(*last, decimals))});
  }
  if (rows.empty()) return "";
  return fmt::format("\nDifference month by month, {}, first to last\n",
                     months_text(about.comparison.baseline.now.start, 0, about.months - 1)) +
         table(std::move(rows), columns_of_words(3));
}

/// Between operating models whose bands differ: the caseload by risk instead.
std::string by_risk(About const& about) {
  if (about.bands_agree) return "";
  Rows rows;
  for (auto const& series : about.variant.series)
    if (series.measure.name == "caseload" && series.by.dimension == "risk_of_harm" && series.horizon)
      rows.push_back(compared_row("  " + capitalised(value_name(about.comparison.baseline.now, series.by)),
                                  series, about.months,
                                  certain(series.horizon) ? "" : doubt(*series.horizon)));
  auto const text = compared_table("Caseload by recorded risk of serious harm", std::move(rows));
  return text + '\n' +
         wrapped(
             "The two operating models band cases by different rules: a band of one does not hold the same "
             "cases as a band of the other, so bands are not compared.",
             "");
}

std::string not_compared(About const& about) {
  std::string text;
  std::vector<std::string> names;
  for (auto const& series : about.variant.not_compared) names.push_back(series_name(series));
  constexpr std::size_t most = 6;
  if (about.detail == Detail::headlines && names.size() > most) {
    auto const more = names.size() - most;
    names.resize(most);
    names.push_back(fmt::format("and {} more", more));
  }
  if (!names.empty())
    text += "\nOnly in one of the two\n" + wrapped(fmt::format("{}", fmt::join(names, "; ")), "  ");
  return text;
}

/// How much a replication is worth more than without common random numbers.
std::string worth_of_pairing(Comparison const& comparison) {
  auto const factor = median_variance_reduction(comparison);
  if (!factor) return "";
  return fmt::format(
      " Because the scenarios use the same random numbers, one simulated future is worth about {} "
      "independent {} (median of the measures).",
      rounded(*factor), std::round(*factor) == 1 ? "one" : "ones");
}

/// How many measures there are of each verdict.
std::string tally(About const& about, std::size_t clear, SeriesList const& open, std::size_t same) {
  auto const small = static_cast<std::size_t>(std::count_if(
      open.begin(), open.end(), [](auto const* series) { return within_what_matters(*series); }));
  if (about.detail == Detail::all) return "";
  return '\n' +
         wrapped(fmt::format(
                     "All measures in total: {}, {} not clear, {} too small to matter, {} the same in both. "
                     "--all lists them.",
                     counted(static_cast<long long>(clear), "clear difference", "clear differences"),
                     open.size() - small, small, same),
                 "");
}

/// What stands beside what where two scenarios share no chance events.
std::string not_paired(About const& about) {
  auto const span = [&](scenario::Scenario const& scenario) {
    return months_text(scenario.start, 0, about.months - 1);
  };
  auto const& own = about.variant.request.now;
  auto const& baseline = about.comparison.baseline.now;
  return fmt::format(
      "{}, {}, beside {}, {}: the two do not share random numbers, so intervals are those of "
      "independent samples (Welch){}.",
      own.name, span(own), baseline.name, span(baseline),
      own.start == baseline.start ? "" : ", and months are counted from each start");
}

std::string text_about(About const& about) {
  auto const total_with = [&](auto const& wanted) {
    return in_order(about.variant, [&](ComparedSeries const& series) {
      return is_total(series) && !is_rating(series) && wanted(series);
    });
  };
  bool const all = about.detail == Detail::all;
  auto const in_total = [](ComparedSeries const& series) { return certain(series.horizon); };
  auto const in_parts = [&](ComparedSeries const& series) { return !parts(about, series).empty(); };
  auto const still = [&](Verdict verdict) {
    return [&, verdict](ComparedSeries const& series) {
      return series.horizon->verdict == verdict && !(all && in_parts(series));
    };
  };
  auto const clear = total_with(in_total), unmoved = total_with(still(Verdict::no_difference)),
             open = total_with(still(Verdict::not_distinguishable));
  auto const& variant = about.variant;
  auto const name = scenario::shown_in_a_line(variant.name);
  auto text = fmt::format("\n{}{}\n", wrapped(name, ""),
                          std::string(std::min(characters(name), terminal_width), '-'));
  if (variant.pairing == forecast::Pairing::unpaired) text += '\n' + wrapped(not_paired(about), "");
  auto const first = answer(variant);
  if (!first.empty()) text += '\n' + wrapped(fmt::format("{}", fmt::join(first, " ")), "");
  text += inputs(variant, about.detail);
  if (!all)
    return text + largest_clear(about, clear) + ratings_text(about.comparison, variant, about.detail) +
           by_risk(about) + months_at_a_glance(about, clear) + not_compared(about) +
           (clear.empty() && open.empty() ? same(unmoved, true)
                                          : tally(about, clear.size(), open, unmoved.size()));
  auto const moved =
      total_with([&](ComparedSeries const& series) { return in_total(series) || in_parts(series); });
  return text + all_clear(about, moved) + ratings_text(about.comparison, variant, about.detail) +
         inconclusive(open, about.months) + same(unmoved, moved.empty() && open.empty()) + by_risk(about) +
         by_month(about.comparison, clear) + not_compared(about);
}

}  // namespace

std::string comparison_text(Comparison const& comparison, Detail detail) {
  auto const& baseline = comparison.baseline.now;
  auto text = wrapped(fmt::format("Baseline: {} ({})", comparison.baseline_name, baseline.name), "");
  text += wrapped(
      fmt::format("{} from {}; {} of each scenario, seed {}", counted(baseline.months, "month", "months"),
                  date_text(baseline.start),
                  counted(comparison.replications, "simulated future", "simulated futures"), comparison.seed),
      "");
  text += side_by_side(comparison);
  for (auto const& variant : comparison.variants) text += text_about({comparison, variant, detail});
  text += '\n';
  std::string const reading =
      "Figures are averages over all months; counts are per month; differences of shares are in percentage "
      "points. ±: 95 % confidence interval of the difference. A difference is clear if it is statistically "
      "significant at 5 %, allowing for the number of measures compared (Holm). Differences are worked out "
      "before rounding.";
  text += wrapped(reading + worth_of_pairing(comparison), "");
  auto const notes = sentences(comparison);
  if (!notes.empty()) text += "\nWorth knowing\n";
  for (auto const& note : notes) text += wrapped(note, "  - ");
  return text;
}

}  // namespace caseflow::report
