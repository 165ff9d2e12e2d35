#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/forecast.hpp"
#include "model/report/common/csv.hpp"

namespace caseflow::report {

/// The files that hold the tables.
inline constexpr std::array<std::string_view, 4> table_names{"measures.csv", "replications.csv",
                                                             "ratings.csv", "inputs.csv"};

/// The texts of the tables, in the order of their names: comma-separated values (RFC 4180, lines end with
/// "\n"), one observation a row. Cells without a value are empty; numbers have six significant digits.
///
/// - measures: measure, unit, dimension, value (both empty: the total), period (a month or "horizon"), mean,
///   half_width, p5, p25, p50, p75, p95
/// - replications: replication (its number, from 0; of `--only N` it is N), measure, dimension, value,
/// period, observed
/// - ratings: standard ("overall": the service), key_question (empty: the standard as a whole), quantity (a
///   rating: its probability; or mean, p5, …, cases, binds_share; of the service the score's), value
/// - inputs: pointer, number, unit, min, max, role, source, low, high, meaning: the register of assumptions
std::array<std::string, 4> tables(forecast::Forecast const& forecast);

/// What a table is called and what its columns are.
struct Columns {
  std::string_view name;
  std::vector<std::string_view> columns;
};

/// Those of the tables, in the order of their names: the same of every forecast.
std::vector<Columns> table_columns();

/// The same tables row by row. Expects the forecast to live on.
std::vector<Table> table_rows(forecast::Forecast const& forecast);

}  // namespace caseflow::report
