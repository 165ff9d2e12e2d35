// The comparison as tables.

#include <array>

#include <nlohmann/json.hpp>

#include "model/report/common/csv.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/comparison/comparison.hpp"

namespace caseflow::report {
namespace {

using forecast::Comparison, forecast::Difference;
using scenario::Json;

void differences(Comparison const& comparison, TakeRow const& take) {
  auto const months = first_days(comparison.baseline.now);
  for (auto const& variant : comparison.variants)
    for (auto const& series : variant.series) {
      auto const measure_label = label_of_number(series.measure),
                 its_label = value_label(comparison.baseline.now, series.by);
      auto const row = [&](std::string_view period, std::optional<Difference> const& difference) {
        std::array<Cell, 17> cells{variant.name,
                                   series.measure.name,
                                   measure_label,
                                   series.measure.unit,
                                   series.by.dimension,
                                   series.by.value,
                                   its_label,
                                   period,
                                   0.0};
        if (difference) {
          auto const& paired = difference->paired;
          cells[8] = static_cast<double>(paired.pairs);
          cells[9] = number_or_nothing(paired.first);
          cells[10] = number_or_nothing(paired.second);
          cells[11] = number_or_nothing(paired.difference);
          cells[12] = number_or_nothing(paired.half_width);
          cells[13] = number_or_nothing(paired.p_value);
          cells[14] = number_or_nothing(difference->p_value_holm);
          cells[15] = forecast::verdict_words[static_cast<std::size_t>(difference->verdict)];
          cells[16] = number_or_nothing(paired.variance_reduction);
        }
        take(cells);
      };
      for (std::size_t month = 0; month < months.size(); ++month) row(months[month], series.months[month]);
      row("horizon", series.horizon);
    }
}

/// A value of an input as a cell. `text` keeps what is no number.
Cell as_cell(Json const& value, std::string& text) {
  if (value.is_null()) return {};
  if (value.is_number()) return number_or_nothing(value.get<double>());
  text = value.is_string() ? value.get<std::string>()
                           : value.dump(-1, ' ', false, Json::error_handler_t::replace);
  return std::string_view(text);
}

void changes(Comparison const& comparison, TakeRow const& take) {
  std::string first, second, when;
  for (auto const& variant : comparison.variants)
    for (auto const& it : variant.inputs) {
      when = scenario::when(it);
      std::array<Cell, 9> const cells{variant.name,
                                      it.pointer,
                                      as_cell(it.first, first),
                                      as_cell(it.second, second),
                                      it.unit,
                                      when,
                                      it.role,
                                      it.source,
                                      it.meaning};
      take(cells);
    }
}

}  // namespace

std::array<std::string, 2> comparison_tables(Comparison const& comparison, CsvFor reader) {
  Table const compared{"comparison",
                       {"variant", "measure", "measure_label", "unit", "dimension", "value", "value_label",
                        "period", "pairs", "baseline", "variant_mean", "difference", "half_width", "p_value",
                        "p_value_holm", "verdict", "variance_reduction"},
                       [&](TakeRow const& take) { differences(comparison, take); },
                       {2, 6}};
  Table const changed{
      "changes",
      {"variant", "pointer", "baseline", "variant_value", "unit", "holds", "role", "source", "meaning"},
      [&](TakeRow const& take) { changes(comparison, take); }};
  return {csv(compared, reader), csv(changed, reader)};
}

}  // namespace caseflow::report
