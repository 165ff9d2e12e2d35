#pragma once

#include <string>
#include <vector>

#include "model/forecast/question.hpp"
#include "sim/measure.hpp"
#include "sim/summary.hpp"

namespace caseflow::forecast {

/// What a reader must know before believing a forecast, in sentences: what this version does not compute, and
/// whether the first months still show how the run began.
std::vector<std::string> warnings_about(ForecastRequest const& question, sim::Catalogue const& catalogue,
                                        sim::Summary const& summary);

/// Measures that other programs may rely on: those that the catalogue does not have.
std::vector<std::string> missing_measures(sim::Catalogue const& catalogue);

}  // namespace caseflow::forecast
