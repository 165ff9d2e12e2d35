// The answer as tables.

#include <array>
#include <optional>

#include "model/report/sensitivity/sensitivity.hpp"

namespace caseflow::report {
namespace {

using sensitivity::Answer, sensitivity::Estimate;

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
           Estimate const& estimate, int size) const {
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

}  // namespace

std::array<std::string, sensitivity_table_names.size()> sensitivity_tables(Answer const& answer,
                                                                           CsvFor reader) {
  Table const of_factors{"factors",
                         {"pointer", "role", "drawn", "low", "stated", "high", "numbers", "unit", "meaning"},
                         [&](TakeRow const& take) { factors(answer, take); }};
  Table const of_ends{"tornado",
                      {"measure", "unit", "factor", "end", "pairs", "difference", "half_width", "p_value",
                       "p_value_holm", "verdict", "may_be_longest", "replications_needed"},
                      [&](TakeRow const& take) { tornado(answer, take); }};
  Table const of_shares{"indices",
                        {"measure", "factor", "method", "quantity", "value", "low", "high", "n"},
                        [&](TakeRow const& take) { indices(answer, take); }};
  return {csv(of_factors, reader), csv(of_ends, reader), csv(of_shares, reader)};
}

}  // namespace caseflow::report
