#pragma once

#include <string>

#include "model/forecast/forecast.hpp"
#include "model/report/common/manifest.hpp"

namespace caseflow::report {

/// The forecast as `caseflow.forecast/2`, complete and ended by a newline. Results have six significant
/// digits; the scenario in it has all of its digits, so that it requests the same again.
std::string json_text(forecast::Forecast const& forecast, Manifest const& manifest);

}  // namespace caseflow::report
