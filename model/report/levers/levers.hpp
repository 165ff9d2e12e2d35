#pragma once

#include <string>
#include <vector>

#include "model/forecast/levers.hpp"
#include "model/report/common/manifest.hpp"

namespace caseflow::report {

/// The table as `caseflow.levers/2`, ended by a newline.
std::string json_text(forecast::LeverTable const& table, Manifest const& manifest);

/// For a terminal of 100 columns, for a manager.
std::string levers_text(forecast::LeverTable const& table);

/// The table's notes, and why levers were left out.
std::vector<std::string> sentences(forecast::LeverTable const& table);

}  // namespace caseflow::report
