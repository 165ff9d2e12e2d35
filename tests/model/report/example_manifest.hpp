#pragma once

#include "model/report/common/manifest.hpp"

namespace caseflow::report {

/// Of documents whose tests ask for something else.
inline Manifest example_manifest() { return {"1.2.3", "caseflow run small.json", {{"small.json", "00"}}, 7}; }

}  // namespace caseflow::report
