// The answer of a comparison in sentences.

#include <cmath>

#include <fmt/format.h>

#include "model/forecast/rating_measures.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/comparison/comparison_words.hpp"

namespace caseflow::report {
namespace {

using forecast::ComparedSeries, forecast::Variant, forecast::Verdict;

ComparedSeries const* total(Variant const& variant, std::string_view measure) {
  for (auto const& series : variant.series)
    if (series.measure.name == measure && series.by.dimension.empty() && series.horizon) return &series;
  return nullptr;
}

/// What is compared, and in which unit its values and its differences are.
struct Subject {
  std::string_view measure, name, unit, difference_unit;
};

/// "The caseload is 250 ± 7 cases lower (2,562 against 2,812)."
std::string sentence(Variant const& variant, Subject const& subject, int months) {
  auto const* series = total(variant, subject.measure);
  if (!series) return "";
  auto const& it = *series->horizon;
  if (it.paired.identical || it.verdict == Verdict::no_difference)
    return fmt::format("{} is the same in both.", subject.name);
  auto const how = number_format(*series, it, months);
  auto const values = fmt::format("{}{} against {}{}", figure(it.paired.second, how), subject.unit,
                                  figure(it.paired.first, how), subject.unit);
  auto const size = std::abs(how.factor * it.paired.difference);
  if (!it.certain() && fixed(size, how.decimals) == fixed(0, how.decimals))
    return fmt::format(
        "{} is unchanged{} ({}).", subject.name,
        it.paired.half_width
            ? fmt::format(", to within {} {}", figure(*it.paired.half_width, how), subject.difference_unit)
            : "",
        values);
  auto const by = it.paired.half_width ? plus_minus(size, how.factor * *it.paired.half_width, how.decimals)
                                       : fixed(size, how.decimals);
  auto const direction = it.paired.difference > 0 ? "higher" : "lower";
  auto const good = better_or_worse(series->measure.name, it.paired.difference);
  auto const judged = it.certain() ? (good.empty() ? "" : fmt::format(", which is {}", good))
                      : beyond_its_interval(it)
                          ? "; not clear once the number of measures compared is allowed for"
                          : ", which could be chance";
  return fmt::format("{} is {} {} {} ({}){}.", subject.name, by, subject.difference_unit, direction, values,
                     judged);
}

}  // namespace

std::vector<std::string> answer(Variant const& variant) {
  int const months = variant.months;
  std::vector<std::string> all;
  for (auto const& subject : {Subject{"caseload", "The caseload", "", "cases"},
                              Subject{"workload_share", "Officers' workload", " %", "percentage points"},
                              Subject{forecast::score_measure, "The inspection score", "", "points"}})
    if (auto text = sentence(variant, subject, months); !text.empty()) all.push_back(std::move(text));
  return all;
}

}  // namespace caseflow::report
