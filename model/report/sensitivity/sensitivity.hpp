#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/experiment/sensitivity/answer.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/manifest.hpp"

namespace caseflow::report {

/// The answer as `caseflow.sensitivity/1`, ended by a newline.
std::string json_text(sensitivity::Answer const& answer, Manifest const& manifest);

/// For a terminal of 80 columns, for a manager: a sentence for each measure, the tornado with bars, shares of
/// variance with intervals, and what all this can and cannot say.
std::string sensitivity_text(sensitivity::Answer const& answer);

/// The files that hold the tables.
inline constexpr std::array<std::string_view, 3> sensitivity_table_names{"factors.csv", "tornado.csv",
                                                                         "indices.csv"};

/// The texts of the tables, in the order of their names, as `csv.hpp` says:
///
/// - factors: pointer, role, drawn ("value", or "factor" by which several numbers are multiplied), low,
/// stated,
///   high, numbers (how many it covers), unit, meaning
/// - tornado: measure, unit, factor, end (low, high, or swing: high less low), pairs, difference, half_width,
///   p_value, p_value_holm, verdict, may_be_longest (1 or 0), replications_needed
/// - indices: measure, factor (empty: chance alone), method (screening, morris, sobol), quantity, value, low,
///   high, n: points, ways or rows behind it. Shares are of variance.
std::array<std::string, sensitivity_table_names.size()> sensitivity_tables(sensitivity::Answer const& answer,
                                                                           CsvFor reader = CsvFor::programs);

/// Their columns.
std::vector<TableColumns> sensitivity_table_columns();

/// The same for a database, where factors are in `sensitivity_factors`. Expects the answer to live on.
std::vector<Table> sensitivity_rows(sensitivity::Answer const& answer);
std::vector<TableColumns> sensitivity_row_columns();

}  // namespace caseflow::report
