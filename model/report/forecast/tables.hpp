#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/forecast.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/table_choice.hpp"

namespace caseflow::report {

/// The files that hold the tables.
inline constexpr std::array<std::string_view, 7> table_names{
    "measures.csv", "replications.csv", "ratings.csv", "inputs.csv",
    "capacity.csv", "labels.csv",       "targets.csv"};

/// The texts of the tables, in the order of their names: comma-separated values as `csv.hpp` says, one
/// observation a row. `n` is the number of replications behind a figure. A period is a month or a quarter, as
/// its first day (ISO 8601), or "horizon".
///
/// - measures: measure, unit, kind, dimension, value (both empty: the total), period, mean, half_width, p5,
/// p25,
///   p50, p75, p95, n; for Excel also measure_label, value_label
/// - replications: replication (its number, from 0; of `--only N` it is N), measure, dimension, value,
///   period, observed, numerator, denominator (both empty for a count)
/// - ratings: standard ("overall": the service), key_question (empty: the standard as a whole), quantity (a
///   rating: its probability; or mean, p5, …, cases, binds_share; of the service the score's), value, n
/// - inputs: pointer, number, unit, min, max, role, source, low, high, meaning: the register of assumptions
/// - capacity: office, office_label, grade (empty: all), period, officers_fte, cases_per_officer, p5, p95, n:
///   what officers of a grade hold on average at each office
/// - labels: codes_of (measure, or a dimension), code, label, unit, meaning: what the other tables' codes
/// mean
/// - targets: target, measure, aim, value, by, probability_met, n
///
/// Excel opens 1,048,576 rows: for it, replications that are more have the rows of "horizon" alone, and where
/// these are too many, of totals alone.
std::array<std::string, table_names.size()> tables(forecast::Forecast const& forecast,
                                                   CsvFor reader = CsvFor::programs,
                                                   TableChoice const& choice = {});

/// What the table of replications lacks for that reason, in a sentence; "" of nothing.
std::string left_out(forecast::Forecast const& forecast, CsvFor reader, TableChoice const& choice = {});

/// Names and columns of the tables, in the order of their names: the same of every forecast.
std::vector<TableColumns> table_columns(CsvFor reader = CsvFor::programs);

/// The same tables row by row, without labels. Expects the forecast and the choice to live on.
std::vector<Table> table_rows(forecast::Forecast const& forecast, TableChoice const& choice);

}  // namespace caseflow::report
