#pragma once

#include <string>
#include <vector>

#include "model/forecast/forecast.hpp"

namespace caseflow::report {

/// The forecast for a terminal of 80 columns, for a manager: what was run, the measures that matter in the
/// first and the last three months, the targets and the warnings. Plain text, ends with a newline. `what_ifs`
/// are the names of the overlays and settings.
std::string summary_text(forecast::Forecast const& forecast, std::vector<std::string> const& what_ifs = {});

}  // namespace caseflow::report
