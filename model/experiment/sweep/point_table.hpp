#pragma once

#include <string>
#include <string_view>

#include "model/experiment/sweep/points.hpp"
#include "model/scenario/document/diagnostic.hpp"

namespace caseflow::experiment {

/// The points of a table, which count only where there are no problems.
struct PointTable {
  PointSet set;
  scenario::Diagnostics problems;  ///< With line, and the column as pointer: "column /demand/level".
};

/// Reads points from a table as spreadsheets save it (separators and encodings as `read_sheet` takes them): a
/// heading with a pointer for each column, or `what_if` (`what_if_2`, …) for what-ifs by name or file, where
/// an empty cell means none; then a row for each point. A cell that is a number is one.
///
/// Problems, all by value, each cause once with its first place: no table of text, no columns, headings that
/// are no pointers or come twice, rows of another length, empty cells beneath a pointer, no rows, too many.
/// `layer` is the table's name in diagnostics.
PointTable read_point_table(std::string_view bytes, std::string const& layer);

}  // namespace caseflow::experiment
