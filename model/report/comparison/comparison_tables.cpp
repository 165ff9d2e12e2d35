// The comparison as tables.

#include <array>
#include <cstddef>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/report/common/csv.hpp"
#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/comparison/comparison.hpp"

namespace caseflow::report {
namespace {

using forecast::Comparison, forecast::Difference;
using scenario::Json;

/// The difference of a period; nothing where there is none.
std::optional<Difference> const& difference_of(forecast::ComparedSeries const& series, MonthsAs months_as,
                                               std::size_t period, std::size_t periods) {
  if (period + 1 == periods) return series.horizon;
  return months_as == MonthsAs::quarters ? series.quarters[period] : series.months[period];
}

void differences(Comparison const& comparison, TableChoice const& choice, TakeRow const& take) {
  auto const all_periods = periods(comparison.baseline.now, choice.months_as);
  for (auto const& variant : comparison.variants)
    for (auto const& series : variant.series) {
      if (!choice.has(series.measure.name)) continue;
      auto const measure_label = table_label(series.measure),
                 its_label = value_label(comparison.baseline.now, series.by);
      for (std::size_t i = 0; i < all_periods.size(); ++i) {
        std::array<Cell, 19> cells{variant.name,
                                   series.measure.name,
                                   measure_label,
                                   series.measure.unit,
                                   kind_word(series.measure.kind),
                                   series.by.dimension,
                                   series.by.value,
                                   its_label,
                                   all_periods[i].name,
                                   0.0,
                                   0.0};
        if (auto const& difference = difference_of(series, choice.months_as, i, all_periods.size())) {
          auto const& paired = difference->paired;
          cells[9] = static_cast<double>(difference->baseline_values);
          cells[10] = static_cast<double>(difference->variant_values);
          cells[11] = number_or_nothing(paired.first);
          cells[12] = number_or_nothing(paired.second);
          cells[13] = number_or_nothing(paired.difference);
          cells[14] = number_or_nothing(paired.half_width);
          cells[15] = number_or_nothing(paired.p_value);
          cells[16] = number_or_nothing(difference->p_value_holm);
          cells[17] = forecast::verdict_words[static_cast<std::size_t>(difference->verdict)];
          cells[18] = number_or_nothing(paired.variance_reduction);
        }
        take(cells);
      }
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

void changes(Comparison const& comparison, TableChoice const&, TakeRow const& take) {
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

void compared_variants(Comparison const& comparison, TableChoice const&, TakeRow const& take) {
  auto const row = [&](std::string_view name, std::string_view pairing, scenario::Scenario const& scenario) {
    auto const start = sim::to_string(scenario.start);
    take(std::array<Cell, 5>{name, scenario.name, pairing, start, static_cast<double>(scenario.months)});
  };
  for (auto const& variant : comparison.variants)
    row(variant.name, forecast::pairing_words[static_cast<std::size_t>(variant.pairing)],
        variant.request.now);
}

using ComparisonWriter = void (*)(Comparison const&, TableChoice const&, TakeRow const&);
struct ComparisonLayout {
  ComparisonWriter rows;
  TableColumns about;
};

/// In the order of the tables' names.
std::array<ComparisonLayout, comparison_table_names.size()> comparison_layouts() {
  auto const number = number_column;
  auto const key = [](char const* name) { return key_column(name); };
  return {{{differences,
            {"comparison",
             {key("variant"), key("measure"), label_column("measure_label"), "unit", "kind", key("dimension"),
              key("value"), label_column("value_label"), key("period"), whole_number_column("n_baseline"),
              whole_number_column("n_variant"), number("baseline"), number("variant_mean"),
              number("difference"), number("half_width"), number("p_value"), number("p_value_holm"),
              "verdict", number("variance_reduction")}}},
           {changes,
            {"changes",
             {key("variant"),
              key("pointer"),
              {"baseline", Holds::value},
              {"variant_value", Holds::value},
              "unit",
              key("holds"),
              "role",
              "source",
              "meaning"}}},
           {compared_variants,
            {"variants", {key("variant"), "scenario", "pairing", "start", whole_number_column("months")}}}}};
}

std::vector<Table> labelled_comparison(Comparison const& comparison, TableChoice const& choice) {
  std::vector<Table> all;
  for (auto& layout : comparison_layouts())
    all.push_back({layout.about.name, std::move(layout.about.columns),
                   [&comparison, &choice, write = layout.rows](TakeRow const& take) {
                     write(comparison, choice, take);
                   }});
  return all;
}

}  // namespace

std::vector<TableColumns> comparison_table_columns(CsvFor reader) {
  std::vector<TableColumns> all;
  for (auto& layout : comparison_layouts()) {
    if (reader == CsvFor::programs) layout.about.columns = without_labels(std::move(layout.about.columns));
    all.push_back(std::move(layout.about));
  }
  return all;
}

std::vector<Table> comparison_table_rows(Comparison const& comparison, TableChoice const& choice) {
  auto all = labelled_comparison(comparison, choice);
  for (auto& table : all) table = without_labels(std::move(table));
  return all;
}

std::array<std::string, comparison_table_names.size()> comparison_tables(Comparison const& comparison,
                                                                         CsvFor reader,
                                                                         TableChoice const& choice) {
  std::array<std::string, comparison_table_names.size()> texts;
  auto const all = labelled_comparison(comparison, choice);
  for (std::size_t i = 0; i < all.size(); ++i) texts[i] = csv(all[i], reader);
  return texts;
}

}  // namespace caseflow::report
