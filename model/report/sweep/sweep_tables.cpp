// A sweep as tables.

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

/// The number of a point, from 1, and its levels, as the cells that rows begin with.
void begin_row(std::vector<Cell>& cells, std::size_t point, std::vector<experiment::Level> const& levels) {
  cells.assign({static_cast<double>(point + 1)});
  for (auto const& level : levels) {
    if (auto const* const number = std::get_if<double>(&level))
      cells.emplace_back(*number);
    else
      cells.emplace_back(std::string_view(std::get<std::string>(level)));
  }
}

std::vector<std::string_view> columns_after_factors(Sweep const& sweep,
                                                    std::initializer_list<std::string_view> others) {
  std::vector<std::string_view> columns{"point"};
  for (auto const& factor : sweep.factors) columns.emplace_back(factor.name);
  columns.insert(columns.end(), others);
  return columns;
}

void points(Sweep const& sweep, TakeRow const& take) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    auto const& point = sweep.points[i];
    auto const months = first_days_of(point);
    for (int number = 0; number < point.summary.series(); ++number) {
      auto const& series = point.catalogue.series()[static_cast<std::size_t>(number)];
      auto const& measure = forecast::measure_of(point.catalogue, number);
      auto const measure_label = label_of_number(measure),
                 its_label = value_label(sweep.request.now, series.by);
      auto const row = [&](std::string_view period, std::optional<sim::Spread> const& spread) {
        begin_row(cells, i, point.levels);
        cells.insert(cells.end(), {measure.name, std::string_view(measure_label), measure.unit,
                                   series.by.dimension, series.by.value, std::string_view(its_label), period,
                                   static_cast<double>(sweep.replications),
                                   static_cast<double>(spread ? spread->replications : 0)});
        for (auto const& figure : spread_figures)
          cells.push_back(spread ? number_or_nothing(figure.of(*spread)) : Cell());
        take(cells);
      };
      for (int month = 0; month < point.months; ++month)
        row(months[static_cast<std::size_t>(month)], point.summary.month(number, month));
      row("horizon", point.summary.horizon(number));
    }
  }
}

void replications(Sweep const& sweep, TakeRow const& take) {
  std::vector<Cell> cells;
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    auto const& point = sweep.points[i];
    for (std::size_t r = 0; r < static_cast<std::size_t>(sweep.replications); ++r)
      for (std::size_t number = 0; number < point.horizons.size(); ++number) {
        auto const& series = point.catalogue.series()[number];
        begin_row(cells, i, point.levels);
        cells.insert(cells.end(), {static_cast<double>(r),
                                   forecast::measure_of(point.catalogue, static_cast<int>(number)).name,
                                   series.by.dimension, series.by.value, std::string_view("horizon"),
                                   number_or_nothing(point.horizons[number][r])});
        take(cells);
      }
  }
}

std::vector<Table> labelled(Sweep const& sweep) {
  auto const before = sweep.factors.size() + 1;
  return {
      {"sweep",
       columns_after_factors(
           sweep, {"measure", "measure_label", "unit", "dimension", "value", "value_label", "period",
                   "replications", "n", "mean", "half_width", "p5", "p25", "p50", "p75", "p95"}),
       [&sweep](TakeRow const& take) { points(sweep, take); },
       {before + 1, before + 5}},
      {"replications",
       columns_after_factors(sweep, {"replication", "measure", "dimension", "value", "period", "observed"}),
       [&sweep](TakeRow const& take) { replications(sweep, take); }}};
}

}  // namespace

std::vector<Table> sweep_tables(Sweep const& sweep) {
  auto all = labelled(sweep);
  for (auto& table : all) table = without_labels(std::move(table));
  return all;
}

std::vector<std::string> sweep_table_texts(Sweep const& sweep, CsvFor reader) {
  std::vector<std::string> texts;
  for (auto const& table : labelled(sweep)) texts.push_back(csv(table, reader));
  return texts;
}

}  // namespace caseflow::report
