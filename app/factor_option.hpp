#pragma once

#include <string>

#include "model/scenario/document/document.hpp"

namespace caseflow::app {

/// A factor as a design has it, of what `--factor` was given: "/demand/level=0.85,1",
/// "/demand/level=0.8..1.2" or "@a,@b". Throws `Failure` with a hint where it is none of these.
scenario::Json factor_json(std::string const& text);

}  // namespace caseflow::app
