#pragma once

#include <span>
#include <string>

#include "model/scenario/facts/printed_figures.hpp"

namespace caseflow::report {

/// What became of the figures that reports print, for a terminal: how many have each role, then report by
/// report those that are used, in its order, and those that are not, by reason. Plain text, ends with a
/// newline. Expects figures without problems.
std::string figures_text(std::span<scenario::PrintedFigures const> reports);

}  // namespace caseflow::report
