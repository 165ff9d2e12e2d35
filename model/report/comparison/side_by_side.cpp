// All options of a comparison in one table.

#include "model/report/comparison/side_by_side.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "model/forecast/funded_posts.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::report {
namespace {

using forecast::Comparison, forecast::SeriesFutures;

struct KeyMeasure {
  std::string_view name, heading;
  double factor = 1;
};
constexpr std::array key_measures{KeyMeasure{"caseload", "caseload"},
                                  KeyMeasure{"caseload_per_officer", "cases per officer"},
                                  KeyMeasure{"workload_share", "workload (%)", 100},
                                  KeyMeasure{forecast::score_measure, "inspection score"}};

/// "2,815 ± 9"; "–" where there is no such figure.
std::string mean(std::vector<SeriesFutures> const& futures, KeyMeasure const& wanted) {
  auto const found = std::find_if(futures.begin(), futures.end(), [&](SeriesFutures const& its) {
    return its.measure == wanted.name && its.by.dimension.empty();
  });
  if (found == futures.end() || !found->horizon) return "–";
  auto const& spread = *found->horizon;
  double const value = wanted.factor * spread.mean, half = wanted.factor * spread.half_width.value_or(0);
  return half > 0 ? plus_minus(value, half, decimals_for(half)) : fixed(value, 1);
}

}  // namespace

std::string side_by_side(Comparison const& comparison) {
  bool const all_share = std::all_of(comparison.variants.begin(), comparison.variants.end(),
                                     [](auto const& it) { return it.pairing == forecast::Pairing::paired; });
  if (comparison.variants.size() < 2 && all_share) return "";
  Rows rows{{""}};
  rows.front().emplace_back("FTE funded");
  for (auto const& measure : key_measures) rows.front().emplace_back(measure.heading);
  auto const add = [&](std::string const& name, forecast::ForecastRequest const& request,
                       std::vector<SeriesFutures> const& futures) {
    Row row{scenario::shown_in_a_line(name), fixed(forecast::all_fte(forecast::funded_posts(request)), 1)};
    for (auto const& measure : key_measures) row.push_back(mean(futures, measure));
    rows.push_back(std::move(row));
  };
  add(comparison.baseline_name + " (baseline)", comparison.baseline, comparison.futures);
  for (auto const& variant : comparison.variants) add(variant.name, variant.request, variant.futures);
  std::vector<Column> shape(rows.front().size(), {.align = Align::right, .gap = 2, .wraps = true});
  shape.front() = {.gap = 0, .wraps = true};
  return "\nSide by side: averages over each forecast, ± 95 % confidence interval\n" +
         table(std::move(rows), shape);
}

}  // namespace caseflow::report
