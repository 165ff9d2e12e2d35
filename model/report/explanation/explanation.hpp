#pragma once

#include <string>

#include "model/forecast/explanation.hpp"
#include "model/report/common/manifest.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::report {

/// For a terminal, in a manager's words. Ends with a newline.
std::string explanation_text(forecast::Explanation const& explanation);

/// As `caseflow.explanation/2`.
scenario::Json explanation_json(forecast::Explanation const& explanation, Manifest const& manifest);

/// The stages that cases can be in and the ways between them, in the language of Graphviz; stages with the
/// cases expected in them, ways with the cases expected to take them in a year.
std::string dot(forecast::Explanation const& explanation);

}  // namespace caseflow::report
