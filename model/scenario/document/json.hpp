#pragma once

#include <nlohmann/json_fwd.hpp>

namespace caseflow::scenario {

/// JSON whose objects keep the order in which they were written.
using Json = nlohmann::ordered_json;

}  // namespace caseflow::scenario
