// What a variant does to ratings, in words.

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "model/forecast/rating_measures.hpp"
#include "model/ratings/framework.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/common/text.hpp"
#include "model/report/comparison/comparison_words.hpp"

namespace caseflow::report {
namespace {

using forecast::chance_measures, forecast::overall_changes_measure, forecast::score_measure;
using forecast::ComparedSeries, forecast::Comparison, forecast::Variant;
using ratings::Rating;

/// Which rating or a better one it is the chance of.
Rating rating_of(std::string_view measure) {
  auto const at =
      std::find(chance_measures.begin(), chance_measures.end(), measure) - chance_measures.begin();
  return static_cast<Rating>(at + 1);
}

std::string rating_or_better(std::string_view measure) {
  auto const rating = rating_of(measure);
  return fmt::format("{}{}", rating_name(rating), rating == Rating::outstanding ? "" : " or better");
}

std::string_view rating_remark(ComparedSeries const& series) {
  if (!series.horizon->certain()) return doubt(*series.horizon);
  return better_or_worse(series.measure.name, series.horizon->paired.difference);
}

bool moves(ComparedSeries const& series) { return series.horizon && !series.horizon->paired.identical; }

/// The chances of ratings of a standard, "" for the service, that are not the same in every replication.
std::vector<ComparedSeries const*> chances(Variant const& variant, std::string_view standard) {
  std::vector<ComparedSeries const*> all;
  for (auto const& series : variant.series)
    if (is_rating(series) && series.measure.name != score_measure &&
        series.measure.name != overall_changes_measure && series.by.value == standard && moves(series))
      all.push_back(&series);
  return all;
}

/// Of several, the one nearest to an even chance in the baseline.
std::vector<ComparedSeries const*> nearest_to_even(std::vector<ComparedSeries const*> all) {
  auto const nearest = std::min_element(all.begin(), all.end(), [](auto const* a, auto const* b) {
    return std::abs(a->horizon->paired.first - 0.5) < std::abs(b->horizon->paired.first - 0.5);
  });
  return nearest == all.end() ? all : std::vector{*nearest};
}

}  // namespace

std::string ratings_text(Comparison const& comparison, Variant const& variant, Detail detail) {
  auto const& inspection = variant.request.now.inspection;
  auto const framework = ratings::framework(inspection.framework);
  if (!inspection.date || !comparison.baseline.now.inspection.date || !framework) return "";
  int const months = comparison.baseline.now.months;
  Rows rows;
  auto const add = [&](std::string const& name, std::string_view standard) {
    auto const all = chances(variant, standard);
    for (auto const* series : detail == Detail::all ? all : nearest_to_even(all))
      rows.push_back(compared_row(fmt::format("  {}: {} (%)", name, rating_or_better(series->measure.name)),
                                  *series, months, rating_remark(*series)));
  };
  for (auto const& series : variant.series)
    if (series.measure.name == score_measure && moves(series))
      rows.push_back(compared_row("  Score (of 30 points)", series, months, rating_remark(series)));
  add("Overall", "");
  for (auto const& series : variant.series)
    if (series.measure.name == overall_changes_measure && moves(series) && detail == Detail::all)
      rows.push_back(compared_row("  Different overall rating from last time (%)", series, months,
                                  rating_remark(series)));
  for (auto const& standard : framework->standards)
    add(fmt::format("{} {}", standard.id, standard.name), standard.id);
  auto const heading = fmt::format("Chance of ratings at an inspection on {}", date_text(*inspection.date));
  if (rows.empty()) return fmt::format("\n{}\n  Every rating is as likely as in the baseline.\n", heading);
  auto const since_last = detail == Detail::all ? since_last_text(comparison.steps) : "";
  return compared_table(heading, std::move(rows)) +
         wrapped(detail == Detail::all
                     ? "A rating that is not listed is equally likely in both."
                     : "Of several ratings, the one nearest an even chance in the baseline is shown; --all "
                       "shows each. A rating that is not listed is equally likely in both.",
                 "  ") +
         (since_last.empty() ? "" : wrapped("Baseline: " + since_last, "  "));
}

}  // namespace caseflow::report
