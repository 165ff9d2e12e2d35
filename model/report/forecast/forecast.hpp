#pragma once

#include <string>

#include "model/forecast/forecast.hpp"

namespace caseflow::report {

/// The forecast as `caseflow.forecast/1`, complete and ended by a newline. Results have six significant
/// digits; the scenario in it has all of its digits, so that it requests the same again.
std::string json_text(forecast::Forecast const& forecast);

}  // namespace caseflow::report
