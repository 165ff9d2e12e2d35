#pragma once

#include <vector>

#include "model/scenario/document/json.hpp"
#include "model/scenario/question/input_changes.hpp"

namespace caseflow::report {

/// Inputs that differ between two scenarios, for documents: the first is the baseline, the second the
/// variant.
scenario::Json inputs_json(std::vector<scenario::InputChange> const& changes);

}  // namespace caseflow::report
