#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/experiment/sweep/outcome.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/manifest.hpp"
#include "model/report/common/table_choice.hpp"

/// A sweep as text, document and tables.
namespace caseflow::report {

/// The answer in sentences: at which points the main measures are best and worst.
std::vector<std::string> answer(experiment::Sweep const& sweep);

/// What a reader must know: changes that are not known, the sweep's notes, and whether it has too few
/// replications to say anything.
std::vector<std::string> sentences(experiment::Sweep const& sweep);

/// The answer for a terminal, what each factor does on average, and the points where they are few.
std::string sweep_text(experiment::Sweep const& sweep);

/// `caseflow.sweep/1`. Figures are over all months together; `half_width` is that of the 95 % interval of a
/// mean.
std::string json_text(experiment::Sweep const& sweep, Manifest const& manifest);

/// The files that hold the tables.
inline constexpr std::array<std::string_view, 2> sweep_table_names{"sweep.csv", "replications.csv"};

/// The tables as CSV, in the order of their names; without labels unless they are for Excel. They have the
/// measures and periods that were chosen: months, or the whole forecast alone.
///
/// - sweep: point (from 1), a column for each factor, measure, unit, dimension, value (both empty: the
///   total), period (a month, as its first day, or "horizon"), replications, n (those that have a value),
///   mean, half_width, p5, p25, p50, p75, p95
/// - replications: point, a column for each factor, replication (from 0), measure, dimension, value, period
///   ("horizon", and the months where measures were chosen), observed
std::vector<std::string> sweep_table_texts(experiment::Sweep const& sweep, CsvFor reader,
                                           TableChoice const& choice);

/// Their columns. Expects the sweep, whose factors have the names, to live on.
std::vector<TableColumns> sweep_table_columns(experiment::Sweep const& sweep, CsvFor reader);

/// The same for a database, whose tables have the same columns for every design: `sweep_points` (point,
/// factor, level), `sweep` and `sweep_replications`, both without the columns of factors. Expects the sweep
/// and the choice to live on.
std::vector<Table> sweep_rows(experiment::Sweep const& sweep, TableChoice const& choice);

/// Names and columns of these.
std::vector<TableColumns> sweep_row_columns();

/// Measures that the text and the page show, those that a manager looks at first.
inline constexpr std::array<std::string_view, 5> main_measures{
    "caseload", "workload_share", "officers_over_target_share", "contact_delivered_share",
    "expected_inspection_score"};

}  // namespace caseflow::report
