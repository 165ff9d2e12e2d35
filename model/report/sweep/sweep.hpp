#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/experiment/sweep/outcome.hpp"
#include "model/report/common/csv.hpp"

/// A sweep as text, document and tables.
namespace caseflow::report {

/// The answer in sentences: at which points the main measures are best and worst.
std::vector<std::string> answer(experiment::Sweep const& sweep);

/// What a reader must know: the sweep's notes, and whether it has too few replications to say anything.
std::vector<std::string> sentences(experiment::Sweep const& sweep);

/// The answer for a terminal, what each factor does on average, and the points where they are few.
std::string sweep_text(experiment::Sweep const& sweep);

/// `caseflow.sweep/1`. Figures are over all months together; `half_width` is that of the 95 % interval of a
/// mean.
std::string json_text(experiment::Sweep const& sweep);

/// The files that hold the tables.
inline constexpr std::array<std::string_view, 2> sweep_table_names{"sweep.csv", "replications.csv"};

/// The tables row by row. Expects the sweep to live on.
///
/// - sweep: point (from 1), a column for each factor, measure, unit, dimension, value (both empty: the
///   total), period (a month, as its first day, or "horizon"), replications, n (those that have a value),
///   mean, half_width, p5, p25, p50, p75, p95
/// - replications: point, a column for each factor, replication (from 0), measure, dimension, value, period
///   ("horizon"), observed
std::vector<Table> sweep_tables(experiment::Sweep const& sweep);

/// Their texts, in the order of their names. Without labels unless they are for Excel.
std::vector<std::string> sweep_table_texts(experiment::Sweep const& sweep, CsvFor reader);

/// Measures that the text and the page show, those that a manager looks at first.
inline constexpr std::array<std::string_view, 5> main_measures{"caseload", "workload_share",
                                                               "officers_over_target_share",
                                                               "contact_delivered_share", "inspection_score"};

}  // namespace caseflow::report
