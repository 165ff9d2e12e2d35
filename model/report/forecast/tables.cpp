#include "model/report/forecast/tables.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/forecast/series.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/forecast/capacity.hpp"
#include "model/report/forecast/labels.hpp"
#include "model/report/forecast/targets.hpp"
#include "model/scenario/document/register.hpp"

namespace caseflow::report {
namespace {

using forecast::Forecast, forecast::measure_of;

void measures(Forecast const& forecast, TableChoice const& choice, TakeRow const& take) {
  auto const all_periods = periods(forecast.request.now, choice.months_as);
  for (int number = 0; number < forecast.summary.series(); ++number) {
    auto const& series = forecast.catalogue.series()[static_cast<std::size_t>(number)];
    auto const& measure = measure_of(forecast.catalogue, number);
    if (!choice.has(measure.name)) continue;
    auto const measure_label = table_label(measure), its_label = value_label(forecast.request.now, series.by);
    for (auto const& period : all_periods) {
      auto const spread = forecast::spread_over(forecast, number, period.months);
      std::array<Cell, 16> cells{measure.name,        measure_label,   measure.unit, kind_word(measure.kind),
                                 series.by.dimension, series.by.value, its_label,    period.name};
      cells.back() = static_cast<double>(values_behind(spread));
      if (spread)
        for (std::size_t i = 0; i < std::size(spread_figures); ++i)
          cells[i + 8] = number_or_nothing(spread_figures[i].of(*spread));
      take(cells);
    }
  }
}

/// Which rows of replications a table has.
enum class Kept { all, horizons, totals };

Kept kept(Forecast const& forecast, CsvFor reader, TableChoice const& choice) {
  constexpr double most = 1'048'576 - 1;  // rows that Excel opens, less the heading
  int chosen = 0;
  for (int number = 0; number < forecast.summary.series(); ++number)
    chosen += choice.has(measure_of(forecast.catalogue, number).name) ? 1 : 0;
  auto const rows = static_cast<double>(forecast.replications.size()) * chosen;
  auto const all_periods = static_cast<double>(periods(forecast.request.now, choice.months_as).size());
  if (reader != CsvFor::excel || rows * all_periods <= most) return Kept::all;
  return rows <= most ? Kept::horizons : Kept::totals;
}

void some_replications(Forecast const& forecast, Kept kept, TableChoice const& choice, TakeRow const& take) {
  auto all_periods = periods(forecast.request.now, choice.months_as);
  if (kept != Kept::all) all_periods.erase(all_periods.begin(), all_periods.end() - 1);
  auto const& catalogue = forecast.catalogue;
  for (std::size_t i = 0; i < forecast.replications.size(); ++i) {
    for (int number = 0; number < forecast.replications[i].series(); ++number) {
      auto const& series = catalogue.series()[static_cast<std::size_t>(number)];
      auto const& measure = measure_of(catalogue, number);
      if (!choice.has(measure.name) || (kept == Kept::totals && !series.by.dimension.empty())) continue;
      for (auto const& period : all_periods) {
        auto const& observations = forecast.replications[i];
        std::array<Cell, 8> cells{
            static_cast<double>(forecast.first_replication) + static_cast<double>(i),
            measure.name,
            series.by.dimension,
            series.by.value,
            period.name,
            number_or_nothing(forecast::value(measure.kind, observations, number, period.months))};
        if (measure.kind != sim::MeasureKind::count) {
          auto const [numerator, denominator] = forecast::parts(observations, number, period.months);
          cells[6] = numerator;
          cells[7] = denominator;
        }
        take(cells);
      }
    }
  }
}

void replications(Forecast const& forecast, TableChoice const& choice, TakeRow const& take) {
  some_replications(forecast, Kept::all, choice, take);
}

void ratings(Forecast const& forecast, TableChoice const&, TakeRow const& take) {
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

void inputs(Forecast const& forecast, TableChoice const&, TakeRow const& take) {
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

using Writer = void (*)(Forecast const&, TableChoice const&, TakeRow const&);
struct Layout {
  Writer rows;
  TableColumns about;
};

/// In the order of the tables' names.
std::array<Layout, table_names.size()> layouts() {
  auto const n = whole_number_column("n");
  auto const number = number_column;
  auto const key = [](char const* name) { return key_column(name); };
  return {
      {{measures,
        {"measures",
         {key("measure"), label_column("measure_label"), "unit", "kind", key("dimension"), key("value"),
          label_column("value_label"), key("period"), number("mean"), number("half_width"), number("p5"),
          number("p25"), number("p50"), number("p75"), number("p95"), n}}},
       {replications,
        {"replications",
         {key_column("replication", Holds::whole_number), key("measure"), key("dimension"), key("value"),
          key("period"), number("observed"), number("numerator"), number("denominator")}}},
       {ratings, {"ratings", {key("standard"), key("key_question"), key("quantity"), number("value"), n}}},
       {inputs,
        {"inputs",
         {key("pointer"), number("number"), "unit", number("min"), number("max"), "role", "source",
          number("low"), number("high"), "meaning"}}},
       {capacity,
        {"capacity",
         {key("office"), "office_label", key("grade"), key("period"), number("officers_fte"),
          number("cases_per_officer"), number("p5"), number("p95"), n}}},
       {labels, {"labels", {key("codes_of"), key("code"), "label", "unit", "meaning"}}},
       {judged_targets,
        {"targets",
         {key("target"), "measure", "aim", number("value"), "by", number("probability_met"), n}}}}};
}

std::vector<Table> labelled_tables(Forecast const& forecast, TableChoice const& choice) {
  std::vector<Table> all;
  for (auto& layout : layouts())
    all.push_back(
        {layout.about.name, std::move(layout.about.columns),
         [&forecast, &choice, write = layout.rows](TakeRow const& take) { write(forecast, choice, take); }});
  return all;
}

}  // namespace

std::vector<TableColumns> table_columns(CsvFor reader) {
  std::vector<TableColumns> all;
  for (auto& layout : layouts()) {
    if (reader == CsvFor::programs) layout.about.columns = without_labels(std::move(layout.about.columns));
    all.push_back(std::move(layout.about));
  }
  return all;
}

std::vector<Table> table_rows(Forecast const& forecast, TableChoice const& choice) {
  auto all = labelled_tables(forecast, choice);
  for (auto& table : all) table = without_labels(std::move(table));
  return all;
}

std::array<std::string, table_names.size()> tables(Forecast const& forecast, CsvFor reader,
                                                   TableChoice const& choice) {
  std::array<std::string, table_names.size()> texts;
  auto all = labelled_tables(forecast, choice);
  for (auto& table : all)
    if (table.name == "replications")
      table.rows = [&forecast, &choice, which = kept(forecast, reader, choice)](TakeRow const& take) {
        some_replications(forecast, which, choice, take);
      };
  for (std::size_t i = 0; i < all.size(); ++i) texts[i] = csv(all[i], reader);
  return texts;
}

std::string left_out(Forecast const& forecast, CsvFor reader, TableChoice const& choice) {
  auto const which = kept(forecast, reader, choice);
  if (which == Kept::all) return "";
  return fmt::format(
      "Excel opens 1,048,576 rows, so replications.csv has {} in each simulated future, and no months. "
      "Without --csv-for excel it has all.",
      which == Kept::horizons ? "the whole forecast (period \"horizon\") of every figure"
                              : "the whole forecast (period \"horizon\") of totals");
}

}  // namespace caseflow::report
