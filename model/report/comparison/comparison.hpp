#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/comparison.hpp"
#include "model/report/common/csv.hpp"
#include "model/report/common/manifest.hpp"
#include "model/report/common/table_choice.hpp"

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
inline constexpr std::array<std::string_view, 3> comparison_table_names{"comparison.csv", "changes.csv",
                                                                        "variants.csv"};

/// Their texts, as `forecast/tables.hpp` says of a forecast's.
///
/// - comparison: variant, measure, unit, kind, dimension, value, period (of the baseline), n_baseline,
/// n_variant,
///   baseline, variant_mean, difference, half_width, p_value, p_value_holm, verdict, variance_reduction; for
///   Excel also measure_label and value_label
/// - changes: variant, pointer, baseline, variant_value, unit, holds, role, source, meaning: the inputs that
///   differ
/// - variants: variant, scenario (what it calls itself), pairing, start, months
///
/// Quarters need a comparison in which they were asked for.
std::array<std::string, comparison_table_names.size()> comparison_tables(
    forecast::Comparison const& comparison, CsvFor reader = CsvFor::programs, TableChoice const& choice = {});

/// Names and columns of the tables, in the order of their names: the same of every comparison.
std::vector<TableColumns> comparison_table_columns(CsvFor reader = CsvFor::programs);

/// The same tables row by row, without labels. Expects the comparison and the choice to live on.
std::vector<Table> comparison_table_rows(forecast::Comparison const& comparison, TableChoice const& choice);

}  // namespace caseflow::report
