#pragma once

#include <optional>
#include <string>
#include <vector>

namespace caseflow::report {

/// A line of blocks, one for each value, the lowest "▁" and the highest "█"; a space where there is none.
/// More than `most` values are averaged, neighbours together. Values that are all the same give the middle
/// block.
std::string sparkline(std::vector<std::optional<double>> const& values, std::size_t most = 24);

}  // namespace caseflow::report
