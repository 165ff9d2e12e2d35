#include "model/report/forecast/tables.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "model/forecast/series.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/figures.hpp"
#include "model/scenario/document/register.hpp"

namespace caseflow::report {
namespace {

using forecast::Forecast, forecast::measure_of;

void measures(Forecast const& forecast, TakeRow const& take) {
  auto const months = month_names(forecast.request.now);
  for (int number = 0; number < forecast.summary.series(); ++number) {
    auto const& series = forecast.catalogue.series()[static_cast<std::size_t>(number)];
    auto const& measure = measure_of(forecast.catalogue, number);
    auto const row = [&](std::string_view period, std::optional<sim::Spread> const& spread) {
      std::array<Cell, 12> cells{measure.name, measure.unit, series.by.dimension, series.by.value, period};
      if (spread) {
        cells[5] = number_or_nothing(spread->mean);
        cells[6] = number_or_nothing(spread->half_width);
        cells[7] = number_or_nothing(spread->p5);
        cells[8] = number_or_nothing(spread->p25);
        cells[9] = number_or_nothing(spread->p50);
        cells[10] = number_or_nothing(spread->p75);
        cells[11] = number_or_nothing(spread->p95);
      }
      take(cells);
    };
    for (std::size_t month = 0; month < months.size(); ++month)
      row(months[month], forecast.summary.month(number, static_cast<int>(month)));
    row("horizon", forecast.summary.horizon(number));
  }
}

void replications(Forecast const& forecast, TakeRow const& take) {
  auto const months = month_names(forecast.request.now);
  auto const& catalogue = forecast.catalogue;
  for (std::size_t i = 0; i < forecast.replications.size(); ++i) {
    for (int number = 0; number < forecast.replications[i].series(); ++number) {
      auto const& series = catalogue.series()[static_cast<std::size_t>(number)];
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
      for (std::size_t month = 0; month < months.size(); ++month) row(months[month], values.months[month]);
      row("horizon", values.horizon);
    }
  }
}

void ratings(Forecast const& forecast, TakeRow const& take) {
  if (!forecast.ratings) return;
  auto const row = [&](std::string_view standard, std::string_view question, std::string_view quantity,
                       std::optional<double> const& value) {
    take(std::array<Cell, 4>{standard, question, quantity, number_or_nothing(value)});
  };
  auto const rated = [&](std::string_view standard, ratings::Probabilities const& probabilities) {
    for (std::size_t i = 0; i < ratings::rating_count; ++i)
      row(standard, "", ratings::rating_words[i], probabilities[i]);
  };
  auto const spread = [&](std::string_view standard, std::string_view question,
                          std::optional<sim::Spread> const& of) {
    for (auto const& figure : spread_figures)
      row(standard, question, figure.name, of ? figure.of(*of) : std::nullopt);
  };
  rated("overall", forecast.ratings->overall);
  spread("overall", "", forecast.ratings->score);
  row("overall", "", "change_probability", forecast.ratings->overall_changes());
  for (auto const& standard : forecast.ratings->standards) {
    rated(standard.id, standard.probability);
    for (auto const& question : standard.questions) {
      spread(standard.id, question.id, question.percent);
      row(standard.id, question.id, "last", question.last);
      row(standard.id, question.id, "pooled", question.pooled);
      row(standard.id, question.id, "drifted", question.drifted);
      row(standard.id, question.id, "cases", question.cases);
      row(standard.id, question.id, "binds_share", question.binds_share);
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

}  // namespace

std::vector<Columns> table_columns() {
  return {
      {"measures",
       {"measure", "unit", "dimension", "value", "period", "mean", "half_width", "p5", "p25", "p50", "p75",
        "p95"}},
      {"replications", {"replication", "measure", "dimension", "value", "period", "observed"}},
      {"ratings", {"standard", "key_question", "quantity", "value"}},
      {"inputs", {"pointer", "number", "unit", "min", "max", "role", "source", "low", "high", "meaning"}}};
}

std::vector<Table> table_rows(Forecast const& forecast) {
  using Writer = void (*)(Forecast const&, TakeRow const&);
  constexpr std::array<Writer, 4> rows{measures, replications, ratings, inputs};
  std::vector<Table> all;
  for (auto& [name, columns] : table_columns())
    all.push_back({name, std::move(columns),
                   [&forecast, made = rows[all.size()]](TakeRow const& take) { made(forecast, take); }});
  return all;
}

std::array<std::string, 4> tables(Forecast const& forecast) {
  auto const all = table_rows(forecast);
  return {csv(all[0]), csv(all[1]), csv(all[2]), csv(all[3])};
}

}  // namespace caseflow::report
