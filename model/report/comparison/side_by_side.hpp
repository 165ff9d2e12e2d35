#pragma once

#include <string>

#include "model/forecast/comparison.hpp"

namespace caseflow::report {

/// One table of all options, the baseline first, with what managers look at first of each; "" of one variant
/// that shares its chance events with the baseline, where the text about it says as much.
std::string side_by_side(forecast::Comparison const& comparison);

}  // namespace caseflow::report
