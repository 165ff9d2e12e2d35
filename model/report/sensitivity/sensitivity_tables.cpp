// The answer as tables.

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

#include "model/report/sensitivity/sensitivity.hpp"

namespace caseflow::report {
namespace {

using sensitivity::Answer;

constexpr std::array<std::string_view, sensitivity_table_names.size()> names_in_databases{
    "sensitivity_factors", "tornado", "indices"};

void factors(Answer const& answer, TakeRow const& take) {
  for (auto const& it : answer.factors) {
    std::array<Cell, 9> const cells{it.pointer,
                                    scenario::source_role_words[static_cast<std::size_t>(it.role)],
                                    std::string_view(it.multiplies ? "factor" : "value"),
                                    it.low,
                                    it.middle,
                                    it.high,
                                    static_cast<double>(it.numbers.size()),
                                    it.unit,
                                    it.meaning};
    take(cells);
  }
}

void tornado(Answer const& answer, TakeRow const& take) {
  for (std::size_t i = 0; i < answer.measures.size(); ++i)
    for (auto const& bar : answer.findings.outputs[i].bars)
      for (auto const& [end, difference] :
           {std::pair("low", &bar.low), std::pair("high", &bar.high), std::pair("swing", &bar.swing)}) {
        auto const& paired = difference->paired;
        std::optional<double> needed;
        if (bar.replications_needed) needed = *bar.replications_needed;
        std::array<Cell, 12> const cells{
            answer.measures[i].asked,
            answer.measures[i].measure.unit,
            answer.factors[bar.factor].pointer,
            std::string_view(end),
            static_cast<double>(paired.pairs),
            number_or_nothing(paired.difference),
            number_or_nothing(paired.half_width),
            number_or_nothing(paired.p_value),
            number_or_nothing(difference->p_value_holm),
            forecast::verdict_words[static_cast<std::size_t>(difference->verdict)],
            bar.may_be_longest ? 1.0 : 0.0,
            number_or_nothing(needed)};
        take(cells);
      }
}

/// Rows of one measure.
class IndexRows {
 public:
  IndexRows(std::string_view measure, TakeRow const& take) : measure_(measure), take_(take) {}

  void add(std::string_view factor, std::string_view method, std::string_view quantity,
           sensitivity::Estimate const& estimate, int size) const {
    add(factor, method, quantity, estimate.value, estimate.low, estimate.high, size);
  }
  void add(std::string_view factor, std::string_view method, std::string_view quantity, double value,
           std::optional<double> low, std::optional<double> high, int size) const {
    std::array<Cell, 8> const cells{measure_,
                                    factor,
                                    method,
                                    quantity,
                                    value,
                                    number_or_nothing(low),
                                    number_or_nothing(high),
                                    static_cast<double>(size)};
    take_(cells);
  }

 private:
  std::string_view measure_;
  TakeRow const& take_;
};

void indices(Answer const& answer, TakeRow const& take) {
  auto const& effort = answer.findings.effort;
  for (std::size_t i = 0; i < answer.measures.size(); ++i) {
    IndexRows const rows(answer.measures[i].asked, take);
    auto const& its = answer.findings.outputs[i];
    auto const pointer = [&](std::size_t factor) -> std::string_view {
      return answer.factors[factor].pointer;
    };
    if (its.screen) {
      rows.add("", "screening", "share", its.screen->chance, effort.screen_repeats);
      for (auto const& it : its.screen->factors)
        rows.add(pointer(it.factor), "screening", "linear_share", it.linear_share, effort.screen_points);
    }
    for (auto const& it : its.effects) {
      rows.add(pointer(it.factor), "morris", "mean", it.mean, effort.trajectories);
      rows.add(pointer(it.factor), "morris", "mean_size", it.mean_size, {}, {}, effort.trajectories);
      rows.add(pointer(it.factor), "morris", "deviation", it.deviation, {}, {}, effort.trajectories);
    }
    rows.add("", "sobol", "share", its.shares.chance, effort.sobol_rows);
    for (auto const& it : its.shares.indices) {
      rows.add(pointer(it.factor), "sobol", "first", it.first, effort.sobol_rows);
      rows.add(pointer(it.factor), "sobol", "total", it.total, effort.sobol_rows);
    }
  }
}

std::array<std::function<void(TakeRow const&)>, sensitivity_table_names.size()> all_rows(
    Answer const& answer) {
  return {[&](TakeRow const& take) { factors(answer, take); },
          [&](TakeRow const& take) { tornado(answer, take); },
          [&](TakeRow const& take) { indices(answer, take); }};
}

}  // namespace

std::vector<TableColumns> sensitivity_table_columns() {
  return {{"factors",
           {key_column("pointer"), "role", "drawn", number_column("low"), number_column("stated"),
            number_column("high"), whole_number_column("numbers"), "unit", "meaning"}},
          {"tornado",
           {key_column("measure"), "unit", key_column("factor"), key_column("end"),
            whole_number_column("pairs"), number_column("difference"), number_column("half_width"),
            number_column("p_value"), number_column("p_value_holm"), "verdict",
            whole_number_column("may_be_longest"), whole_number_column("replications_needed")}},
          {"indices",
           {key_column("measure"), key_column("factor"), key_column("method"), key_column("quantity"),
            number_column("value"), number_column("low"), number_column("high"), whole_number_column("n")}}};
}

std::array<std::string, sensitivity_table_names.size()> sensitivity_tables(Answer const& answer,
                                                                           CsvFor reader) {
  auto const columns = sensitivity_table_columns();
  auto const rows = all_rows(answer);
  std::array<std::string, sensitivity_table_names.size()> texts;
  for (std::size_t i = 0; i < texts.size(); ++i)
    texts[i] = csv(Table{columns[i].name, columns[i].columns, rows[i]}, reader);
  return texts;
}

std::vector<TableColumns> sensitivity_row_columns() {
  auto columns = sensitivity_table_columns();
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i].name = names_in_databases[i];
  return columns;
}

std::vector<Table> sensitivity_rows(Answer const& answer) {
  auto columns = sensitivity_row_columns();
  auto rows = all_rows(answer);
  std::vector<Table> all;
  for (std::size_t i = 0; i < columns.size(); ++i)
    all.push_back({columns[i].name, std::move(columns[i].columns), std::move(rows[i])});
  return all;
}

}  // namespace caseflow::report
