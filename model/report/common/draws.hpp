#pragma once

#include <span>
#include <vector>

#include "model/scenario/document/json.hpp"
#include "model/scenario/facts/prior.hpp"

namespace caseflow::report {

/// What was drawn of the parameters, an object for each entry of `sources`: `pointer`; `drawn`, "value" of
/// its one number or "factor" by which all that it covers were multiplied; and `values`, one for each draw.
/// Expects draws of one scenario.
scenario::Json draws_json(std::span<std::vector<scenario::DrawnEntry> const> draws);

}  // namespace caseflow::report
