// A sweep as tables.

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/sweep/sweep.hpp"

namespace caseflow::report {
namespace {

using experiment::Sweep;

/// "2019-04-01", …
std::vector<std::string> first_days_of(experiment::PointOutcome const& point) {
  scenario::Scenario months;
  months.start = point.start;
  months.months = point.months;
  return first_days(months);
}

/// Whether the columns of factors stand in the table itself, or in one of their own.
enum class Factors { in_columns, apart };

Cell level_cell(experiment::Level const& level) {
  if (auto const* const number = std::get_if<double>(&level)) return *number;
  return std::string_view(std::get<std::string>(level));
}

/// The number of a point, from 1, and its levels, as the cells that rows begin with.
void begin_row(std::vector<Cell>& cells, std::size_t point, std::vector<experiment::Level> const& levels,
               Factors factors) {
  cells.assign({static_cast<double>(point + 1)});
  if (factors == Factors::in_columns)
    for (auto const& level : levels) cells.push_back(level_cell(level));
}

std::vector<TableColumn> columns_after_factors(std::vector<experiment::FactorName> const& factors,
                                               std::vector<TableColumn> const& others) {
  std::vector<TableColumn> columns{key_column("point", Holds::whole_number)};
  for (auto const& factor : factors) {
    columns.emplace_back("", Holds::value);
    columns.back().name = factor.name;
  }
  columns.insert(columns.end(), others.begin(), others.end());
  return columns;
}

void points(Sweep const& sweep, TableChoice const& choice, Factors factors, TakeRow const& take) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    auto const& point = sweep.points[i];
    auto const months = first_days_of(point);
    for (int number = 0; number < point.summary.series(); ++number) {
      auto const& series = point.catalogue.series()[static_cast<std::size_t>(number)];
      auto const& measure = forecast::measure_of(point.catalogue, number);
      if (!choice.has(measure.name)) continue;
      auto const measure_label = table_label(measure), its_label = value_label(sweep.request.now, series.by);
      auto const row = [&](std::string_view period, std::optional<sim::Spread> const& spread) {
        begin_row(cells, i, point.levels, factors);
        cells.insert(cells.end(), {measure.name, std::string_view(measure_label), measure.unit,
                                   series.by.dimension, series.by.value, std::string_view(its_label), period,
                                   static_cast<double>(sweep.replications),
                                   static_cast<double>(spread ? spread->replications : 0)});
        for (auto const& figure : spread_figures)
          cells.push_back(spread ? number_or_nothing(figure.of(*spread)) : Cell());
        take(cells);
      };
      if (choice.months_as == MonthsAs::months)
        for (int month = 0; month < point.months; ++month)
          row(months[static_cast<std::size_t>(month)], point.summary.month(number, month));
      row("horizon", point.summary.horizon(number));
    }
  }
}

void replications(Sweep const& sweep, TableChoice const& choice, Factors factors, TakeRow const& take) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    auto const& point = sweep.points[i];
    auto const months = first_days_of(point);
    for (std::size_t r = 0; r < static_cast<std::size_t>(sweep.replications); ++r)
      for (std::size_t number = 0; number < point.horizons.size(); ++number) {
        auto const& series = point.catalogue.series()[number];
        auto const& measure = forecast::measure_of(point.catalogue, static_cast<int>(number)).name;
        if (!choice.has(measure)) continue;
        auto const row = [&](std::string_view period, std::optional<double> const& observed) {
          begin_row(cells, i, point.levels, factors);
          cells.insert(cells.end(), {static_cast<double>(r), measure, series.by.dimension, series.by.value,
                                     period, number_or_nothing(observed)});
          take(cells);
        };
        auto const monthly = point.monthly.find(static_cast<int>(number));
        if (choice.months_as == MonthsAs::months && monthly != point.monthly.end())
          for (std::size_t month = 0; month < months.size(); ++month)
            row(months[month], monthly->second[r][month]);
        row("horizon", point.horizons[number][r]);
      }
  }
}

void levels(Sweep const& sweep, TakeRow const& take) {
  for (std::size_t i = 0; i < sweep.points.size(); ++i)
    for (std::size_t factor = 0; factor < sweep.factors.size(); ++factor) {
      std::array<Cell, 3> const cells{static_cast<double>(i + 1), sweep.factors[factor].name,
                                      level_cell(sweep.points[i].levels[factor])};
      take(cells);
    }
}

std::vector<TableColumn> sweep_columns(std::vector<experiment::FactorName> const& factors) {
  return columns_after_factors(
      factors, {key_column("measure"), label_column("measure_label"), "unit", key_column("dimension"),
                key_column("value"), label_column("value_label"), key_column("period"),
                whole_number_column("replications"), whole_number_column("n"), number_column("mean"),
                number_column("half_width"), number_column("p5"), number_column("p25"), number_column("p50"),
                number_column("p75"), number_column("p95")});
}

std::vector<TableColumn> replication_columns(std::vector<experiment::FactorName> const& factors) {
  return columns_after_factors(factors, {key_column("replication", Holds::whole_number),
                                         key_column("measure"), key_column("dimension"), key_column("value"),
                                         key_column("period"), number_column("observed")});
}

std::vector<Table> labelled(Sweep const& sweep, TableChoice const& choice) {
  return {{"sweep", sweep_columns(sweep.factors),
           [&](TakeRow const& take) { points(sweep, choice, Factors::in_columns, take); }},
          {"replications", replication_columns(sweep.factors),
           [&](TakeRow const& take) { replications(sweep, choice, Factors::in_columns, take); }}};
}

}  // namespace

std::vector<TableColumns> sweep_row_columns() {
  return {{"sweep_points",
           {key_column("point", Holds::whole_number), key_column("factor"), {"level", Holds::value}}},
          {"sweep", without_labels(sweep_columns({}))},
          {"sweep_replications", replication_columns({})}};
}

std::vector<Table> sweep_rows(Sweep const& sweep, TableChoice const& choice) {
  auto columns = sweep_row_columns();
  Table labelled_points{"sweep", sweep_columns({}),
                        [&](TakeRow const& take) { points(sweep, choice, Factors::apart, take); }};
  return {{columns[0].name, std::move(columns[0].columns), [&](TakeRow const& take) { levels(sweep, take); }},
          without_labels(std::move(labelled_points)),
          {columns[2].name, std::move(columns[2].columns),
           [&](TakeRow const& take) { replications(sweep, choice, Factors::apart, take); }}};
}

std::vector<TableColumns> sweep_table_columns(Sweep const& sweep, CsvFor reader) {
  static TableChoice const everything;
  std::vector<TableColumns> all;
  for (auto& table : labelled(sweep, everything))
    all.push_back({table.name, reader == CsvFor::programs ? without_labels(std::move(table.columns))
                                                          : std::move(table.columns)});
  return all;
}

std::vector<std::string> sweep_table_texts(Sweep const& sweep, CsvFor reader, TableChoice const& choice) {
  std::vector<std::string> texts;
  for (auto const& table : labelled(sweep, choice)) texts.push_back(csv(table, reader));
  return texts;
}

}  // namespace caseflow::report
