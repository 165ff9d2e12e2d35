#include "model/report/forecast/tables.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/series.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/forecast/capacity.hpp"
#include "model/report/forecast/labels.hpp"
#include "model/scenario/document/register.hpp"

namespace caseflow::report {
namespace {

using forecast::Forecast, forecast::measure_of;

void measures(Forecast const& forecast, TakeRow const& take) {
  auto const months = first_days(forecast.request.now);
  for (int number = 0; number < forecast.summary.series(); ++number) {
    auto const& series = forecast.catalogue.series()[static_cast<std::size_t>(number)];
    auto const& measure = measure_of(forecast.catalogue, number);
    auto const measure_label = label_of_number(measure),
               its_label = value_label(forecast.request.now, series.by);
    auto const row = [&](std::string_view period, std::optional<sim::Spread> const& spread) {
      std::array<Cell, 15> cells{measure.name,    measure_label, measure.unit, series.by.dimension,
                                 series.by.value, its_label,     period};
      cells.back() = static_cast<double>(spread ? spread->replications : 0);
      if (spread)
        for (std::size_t i = 0; i < std::size(spread_figures); ++i)
          cells[i + 7] = number_or_nothing(spread_figures[i].of(*spread));
      take(cells);
    };
    for (std::size_t month = 0; month < months.size(); ++month)
      row(months[month], forecast.summary.month(number, static_cast<int>(month)));
    row("horizon", forecast.summary.horizon(number));
  }
}

/// Which rows of replications a table has.
enum class Kept { all, horizons, totals };

Kept kept(Forecast const& forecast, CsvFor reader) {
  constexpr double most = 1'048'576 - 1;  // rows that Excel opens, less the heading
  auto const rows = static_cast<double>(forecast.replications.size()) * forecast.summary.series();
  if (reader != CsvFor::excel || rows * (forecast.request.now.months + 1) <= most) return Kept::all;
  return rows <= most ? Kept::horizons : Kept::totals;
}

void some_replications(Forecast const& forecast, Kept kept, TakeRow const& take) {
  auto const months = first_days(forecast.request.now);
  auto const& catalogue = forecast.catalogue;
  for (std::size_t i = 0; i < forecast.replications.size(); ++i) {
    for (int number = 0; number < forecast.replications[i].series(); ++number) {
      auto const& series = catalogue.series()[static_cast<std::size_t>(number)];
      if (kept == Kept::totals && !series.by.dimension.empty()) continue;
      auto const values = forecast::observed_values(forecast, i, number);
      auto const row = [&](std::string_view period, std::optional<double> const& observed) {
        std::array<Cell, 6> const cells{
            static_cast<double>(forecast.first_replication) + static_cast<double>(i),
            measure_of(catalogue, number).name,
            series.by.dimension,
            series.by.value,
            period,
            number_or_nothing(observed)};
        take(cells);
      };
      if (kept == Kept::all)
        for (std::size_t month = 0; month < months.size(); ++month) row(months[month], values.months[month]);
      row("horizon", values.horizon);
    }
  }
}

void replications(Forecast const& forecast, TakeRow const& take) {
  some_replications(forecast, Kept::all, take);
}

void ratings(Forecast const& forecast, TakeRow const& take) {
  if (!forecast.ratings) return;
  auto const simulated = static_cast<double>(forecast.replications.size());
  auto const row = [&](std::string_view standard, std::string_view question, std::string_view quantity,
                       std::optional<double> const& value, double n) {
    take(std::array<Cell, 5>{standard, question, quantity, number_or_nothing(value), n});
  };
  auto const rated = [&](std::string_view standard, ratings::Probabilities const& probabilities) {
    for (std::size_t i = 0; i < ratings::rating_count; ++i)
      row(standard, "", ratings::rating_words[i], probabilities[i], simulated);
  };
  auto const spread = [&](std::string_view standard, std::string_view question,
                          std::optional<sim::Spread> const& of) {
    for (auto const& figure : spread_figures)
      row(standard, question, figure.name, of ? figure.of(*of) : std::nullopt, of ? of->replications : 0);
  };
  rated("overall", forecast.ratings->overall);
  spread("overall", "", forecast.ratings->score);
  row("overall", "", "change_probability", forecast.ratings->overall_changes(), simulated);
  for (auto const& standard : forecast.ratings->standards) {
    rated(standard.id, standard.probability);
    for (auto const& question : standard.questions) {
      spread(standard.id, question.id, question.percent);
      row(standard.id, question.id, "last", question.last, simulated);
      row(standard.id, question.id, "pooled", question.pooled, simulated);
      row(standard.id, question.id, "drifted", question.drifted, simulated);
      row(standard.id, question.id, "cases", question.cases, simulated);
      row(standard.id, question.id, "binds_share", question.binds_share, simulated);
    }
  }
}

void inputs(Forecast const& forecast, TakeRow const& take) {
  auto const& scenario = forecast.request.now;
  for (auto const& it : scenario::assumptions(scenario, scenario.sources)) {
    auto const role =
        it.role ? scenario::source_role_words[static_cast<std::size_t>(*it.role)] : std::string_view();
    std::array<Cell, 10> cells{it.pointer,
                               number_or_nothing(it.value),
                               it.unit,
                               number_or_nothing(it.min),
                               number_or_nothing(it.max),
                               role,
                               it.source,
                               Cell(),
                               Cell(),
                               it.meaning};
    if (it.range) cells[7] = number_or_nothing(it.range->low), cells[8] = number_or_nothing(it.range->high);
    take(cells);
  }
}

using Writer = void (*)(Forecast const&, TakeRow const&);
struct Layout {
  Writer rows;
  std::vector<std::string_view> columns;
  std::vector<std::size_t> labels{};
};

/// By the tables' names.
std::array<std::pair<std::string_view, Layout>, table_names.size()> layouts() {
  return {
      {{"measures",
        {measures,
         {"measure", "measure_label", "unit", "dimension", "value", "value_label", "period", "mean",
          "half_width", "p5", "p25", "p50", "p75", "p95", "n"},
         {1, 5}}},
       {"replications",
        {replications, {"replication", "measure", "dimension", "value", "period", "observed"}}},
       {"ratings", {ratings, {"standard", "key_question", "quantity", "value", "n"}}},
       {"inputs",
        {inputs, {"pointer", "number", "unit", "min", "max", "role", "source", "low", "high", "meaning"}}},
       {"capacity",
        {capacity,
         {"office", "office_label", "grade", "month", "officers_fte", "cases_per_officer", "p5", "p95",
          "n"}}},
       {"labels", {labels, {"kind", "code", "label", "unit", "meaning"}}}}};
}

std::vector<Table> labelled_tables(Forecast const& forecast) {
  std::vector<Table> all;
  for (auto& [name, layout] : layouts())
    all.push_back({name, std::move(layout.columns),
                   [&forecast, rows = layout.rows](TakeRow const& take) { rows(forecast, take); },
                   std::move(layout.labels)});
  return all;
}

}  // namespace

std::vector<Columns> table_columns() {
  std::vector<Columns> all;
  for (auto& [name, layout] : layouts())
    all.push_back({name, without_labels({name, layout.columns, {}, layout.labels}).columns});
  return all;
}

std::vector<Table> table_rows(Forecast const& forecast) {
  auto all = labelled_tables(forecast);
  for (auto& table : all) table = without_labels(std::move(table));
  return all;
}

std::array<std::string, table_names.size()> tables(Forecast const& forecast, CsvFor reader) {
  std::array<std::string, table_names.size()> texts;
  auto all = labelled_tables(forecast);
  for (auto& table : all)
    if (table.name == "replications")
      table.rows = [&forecast, which = kept(forecast, reader)](TakeRow const& take) {
        some_replications(forecast, which, take);
      };
  for (std::size_t i = 0; i < all.size(); ++i) texts[i] = csv(all[i], reader);
  return texts;
}

std::string left_out(Forecast const& forecast, CsvFor reader) {
  auto const which = kept(forecast, reader);
  if (which == Kept::all) return "";
  return fmt::format(
      "Excel opens 1,048,576 rows, so replications.csv has {} in each simulated future, and no months. "
      "Without --csv-for excel it has all.",
      which == Kept::horizons ? "the whole forecast (period \"horizon\") of every figure"
                              : "the whole forecast (period \"horizon\") of totals");
}

}  // namespace caseflow::report
