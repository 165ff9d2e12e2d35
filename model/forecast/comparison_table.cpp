// The comparison as tables; comparison.cpp draws it up.

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/comparison.hpp"
#include "model/forecast/csv.hpp"
#include "model/forecast/forecast.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;

std::string row(std::string const& start, std::string const& period,
                std::optional<Difference> const& difference) {
  if (!difference) return fmt::format("{},{},0,,,,,,,,\n", start, period);
  auto const& paired = difference->paired;
  return fmt::format("{},{},{},{},{},{},{},{},{},{},{}\n", start, period, paired.pairs, cell(paired.first),
                     cell(paired.second), cell(paired.difference), cell(paired.half_width),
                     cell(paired.p_value), cell(difference->p_value_holm),
                     verdict_words[static_cast<std::size_t>(difference->verdict)],
                     cell(paired.variance_reduction));
}

std::string differences(Comparison const& comparison) {
  auto const months = month_names(comparison.baseline.now);
  std::string text =
      "variant,measure,unit,dimension,value,period,pairs,baseline,variant_mean,difference,half_width,"
      "p_value,p_value_holm,verdict,variance_reduction\n";
  for (auto const& variant : comparison.variants)
    for (auto const& series : variant.series) {
      auto const start =
          fmt::format("{},{},{},{},{}", cell(variant.name), series.measure.name, cell(series.measure.unit),
                      cell(series.by.dimension), cell(series.by.value));
      for (std::size_t month = 0; month < months.size(); ++month)
        text += row(start, months[month], series.months[month]);
      text += row(start, "horizon", series.horizon);
    }
  return text;
}

/// A value of an input on one line; "" for none.
std::string in_a_cell(Json const& value) {
  if (value.is_null()) return "";
  if (value.is_number()) return cell(value.get<double>());
  return cell(value.is_string() ? value.get<std::string>()
                                : value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string changes(Comparison const& comparison) {
  std::string text = "variant,pointer,baseline,variant_value,unit,holds,role,source,meaning\n";
  for (auto const& variant : comparison.variants)
    for (auto const& change : variant.inputs)
      text += fmt::format("{},{},{},{},{},{},{},{},{}\n", cell(variant.name), cell(change.pointer),
                          in_a_cell(change.first), in_a_cell(change.second), cell(change.unit),
                          scenario::holds_words[static_cast<std::size_t>(change.holds)], change.role,
                          cell(change.source), cell(change.meaning));
  return text;
}

}  // namespace

std::array<std::string, 2> comparison_tables(Comparison const& comparison) {
  return {differences(comparison), changes(comparison)};
}

}  // namespace caseflow::forecast
