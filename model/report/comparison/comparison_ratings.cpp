// What a variant does to ratings, in words.

#include <algorithm>

#include <fmt/format.h>

#include "model/forecast/rating_measures.hpp"
#include "model/ratings/framework.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/common/text.hpp"
#include "model/report/comparison/comparison_words.hpp"

namespace caseflow::report {
namespace {

using forecast::chance_measures, forecast::overall_changes_measure, forecast::score_measure;
using forecast::Comparison, forecast::Difference, forecast::Variant, forecast::Verdict;
using ratings::Rating;

std::string rating_verdict(Difference const& difference, std::string_view more, std::string_view less) {
  switch (difference.verdict) {
    case Verdict::higher:
      return std::string(more);
    case Verdict::lower:
      return std::string(less);
    default:
      return "perhaps by chance";
  }
}

std::string rating_or_better(std::string_view measure) {
  auto const at =
      std::find(chance_measures.begin(), chance_measures.end(), measure) - chance_measures.begin();
  auto const rating = static_cast<Rating>(at + 1);
  auto const words = rating_in_words(rating);
  return fmt::format("{}{}", words, rating == Rating::outstanding ? "" : " or better");
}

/// How likely each rating or a better one is for a standard, "" for the service, under its name; nothing of
/// what is the same in every replication.
std::string chances(Variant const& variant, std::string_view standard, std::string const& name, int months) {
  std::string rows;
  for (auto const& series : variant.series) {
    if (!is_rating(series) || series.measure.name == score_measure || series.by.value != standard) continue;
    if (!series.horizon || series.horizon->paired.identical) continue;
    bool const changes = series.measure.name == overall_changes_measure;
    rows += row(fmt::format("    {}, %", changes ? "another rating than last time"
                                                 : rating_or_better(series.measure.name)),
                series, months, rating_verdict(*series.horizon, "likelier", "less likely"));
  }
  return rows.empty() ? "" : fmt::format("  {}\n{}", name, rows);
}

}  // namespace

std::string ratings_text(Comparison const& comparison, Variant const& variant) {
  auto const& inspection = variant.request.now.inspection;
  auto const framework = ratings::framework(inspection.framework);
  if (!inspection.date || !comparison.baseline.now.inspection.date || !framework) return "";
  int const months = comparison.baseline.now.months;
  std::string score, all;
  for (auto const& series : variant.series)
    if (series.measure.name == score_measure && series.horizon && !series.horizon->paired.identical)
      score = row("  " + label(series.measure), series, months,
                  rating_verdict(*series.horizon, "better", "worse"));
  all += chances(variant, "", "The service overall", months);
  for (auto const& standard : framework->standards)
    all += chances(variant, standard.id, fmt::format("{} {}", standard.id, standard.name), months);
  auto const heading = fmt::format("What inspectors would find on {}", sim::to_string(*inspection.date));
  auto const since_last = since_last_text(comparison.steps);
  if ((score + all).empty()) return fmt::format("\n{}\n  Every rating is as likely as before.\n", heading);
  return "\n" + row(heading, "baseline", "variant", "difference", "") + score + all +
         "  What is not listed is the same in every replication.\n" +
         (since_last.empty() ? "" : wrapped("Baseline: " + since_last, "  ", wide));
}

}  // namespace caseflow::report
