#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/forecast/text.hpp"

namespace caseflow::forecast {

/// How a column of a table stands.
enum class Align { left, right };

/// Rows as a table of aligned columns, two spaces between them, each line indented by two; the last column is
/// broken at spaces so that no line is wider than `width` columns. A row may have fewer cells than there are
/// columns. Plain text, every line ended, control characters written out; "" of no rows.
std::string aligned(std::vector<std::vector<std::string>> rows, std::vector<Align> const& columns,
                    std::size_t width = wide);

}  // namespace caseflow::forecast
