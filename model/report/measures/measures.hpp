#pragma once

#include <string>

#include "model/report/common/manifest.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/measure.hpp"

/// What a forecast of a scenario measures.
namespace caseflow::report {

/// For a terminal: each measure with its kind, unit, meaning and the ways it is split, then what each way
/// has. Ends with a newline.
std::string measures_text(scenario::Scenario const& scenario, sim::Catalogue const& catalogue);

/// As `caseflow.measures/1`.
scenario::Json measures_json(scenario::Scenario const& scenario, sim::Catalogue const& catalogue,
                             Manifest const& manifest);

}  // namespace caseflow::report
