#pragma once

#include <string>
#include <vector>

#include "model/forecast/levers.hpp"

namespace caseflow::report {

/// The table as `caseflow.levers/1`, ended by a newline.
std::string json_text(forecast::LeverTable const& table);

/// For a terminal of 100 columns, for a manager.
std::string levers_text(forecast::LeverTable const& table);

/// The table's notes, and why levers were left out.
std::vector<std::string> sentences(forecast::LeverTable const& table);

}  // namespace caseflow::report
