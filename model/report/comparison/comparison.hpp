#pragma once

#include <array>
#include <string>
#include <string_view>

#include "model/forecast/comparison.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/manifest.hpp"

namespace caseflow::report {

/// The comparison as `caseflow.comparison/2`, ended by a newline: results with six significant digits, the
/// scenarios with all of theirs.
std::string json_text(forecast::Comparison const& comparison, Manifest const& manifest);

/// How much a text says of a comparison: the answer with the largest clear differences, or everything.
enum class Detail { headlines, all };

/// The comparison for a terminal, for a manager: the answer in sentences, what was changed, the clear
/// differences, what managers look at first and of that the largest, and what becomes of ratings. With all
/// detail every clear difference and its parts, what could be chance, what is too small to matter, and month
/// by month. Ends with a newline.
std::string comparison_text(forecast::Comparison const& comparison, Detail detail = Detail::headlines);

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
