#pragma once

#include <string>
#include <vector>

#include "model/forecast/forecast.hpp"

namespace caseflow::report {

/// A warning as a sentence or two.
std::string sentence(forecast::Warning const& warning);

/// A forecast's notes and warnings.
std::vector<std::string> sentences(forecast::Forecast const& forecast);

}  // namespace caseflow::report
