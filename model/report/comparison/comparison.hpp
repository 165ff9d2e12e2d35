#pragma once

#include <array>
#include <string>
#include <string_view>

#include "model/forecast/comparison.hpp"
#include "model/report/common/csv.hpp"

namespace caseflow::report {

/// The comparison as `caseflow.comparison/1`, ended by a newline: results with six significant digits, the
/// scenarios with all of theirs.
std::string json_text(forecast::Comparison const& comparison);

/// The comparison for a terminal of 100 columns, for a manager: what was changed, what that changes for
/// certain, the headlines first and then the largest, what becomes of ratings, month by month too, and what
/// cannot be distinguished. Ends with a newline.
std::string comparison_text(forecast::Comparison const& comparison);

/// The files that hold a comparison's tables.
inline constexpr std::array<std::string_view, 2> comparison_table_names{"comparison.csv", "changes.csv"};

/// Their texts, as `forecast/tables.hpp` says of a forecast's.
///
/// - comparison: variant, measure, unit, dimension, value, period, pairs, baseline, variant_mean, difference,
///   half_width, p_value, p_value_holm, verdict, variance_reduction; for Excel also measure_label and
///   value_label
/// - changes: variant, pointer, baseline, variant_value, unit, holds, role, source, meaning: the inputs that
///   differ
std::array<std::string, 2> comparison_tables(forecast::Comparison const& comparison,
                                             CsvFor reader = CsvFor::programs);

}  // namespace caseflow::report
