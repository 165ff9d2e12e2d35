#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/forecast.hpp"
#include "model/report/common/csv.hpp"

namespace caseflow::report {

/// The files that hold the tables.
inline constexpr std::array<std::string_view, 6> table_names{
    "measures.csv", "replications.csv", "ratings.csv", "inputs.csv", "capacity.csv", "labels.csv"};

/// The texts of the tables, in the order of their names: comma-separated values as `csv.hpp` says, one
/// observation a row. `n` is the number of replications behind a figure.
///
/// - measures: measure, unit, dimension, value (both empty: the total), period (a month, as its
///   first day, or "horizon"), mean,
///   half_width, p5, p25, p50, p75, p95, n; for Excel also measure_label, value_label
/// - replications: replication (its number, from 0; of `--only N` it is N), measure, dimension, value,
///   period, observed
/// - ratings: standard ("overall": the service), key_question (empty: the standard as a whole), quantity (a
///   rating: its probability; or mean, p5, …, cases, binds_share; of the service the score's), value, n
/// - inputs: pointer, number, unit, min, max, role, source, low, high, meaning: the register of assumptions
/// - capacity: office, office_label, grade (empty: all), month (its first day, ISO 8601), officers_fte,
///   cases_per_officer, p5, p95, n: what officers of a grade hold on average at each office
/// - labels: kind (measure, or a dimension), code, label, unit, meaning: what the other tables' codes mean
///
/// Excel opens 1,048,576 rows: for it, replications that are more have the rows of "horizon" alone, and where
/// these are too many, of totals alone.
std::array<std::string, table_names.size()> tables(forecast::Forecast const& forecast,
                                                   CsvFor reader = CsvFor::programs);

/// What the table of replications lacks for that reason, in a sentence; "" of nothing.
std::string left_out(forecast::Forecast const& forecast, CsvFor reader);

/// What a table is called and what its columns are.
struct Columns {
  std::string_view name;
  std::vector<std::string_view> columns;
};

/// Those of the tables, in the order of their names and without labels: the same of every forecast.
std::vector<Columns> table_columns();

/// The same tables row by row, without labels. Expects the forecast to live on.
std::vector<Table> table_rows(forecast::Forecast const& forecast);

}  // namespace caseflow::report
