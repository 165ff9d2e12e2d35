#pragma once

#include <string>

#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// A name for all that a scenario says, but for the levers that could be moved and where its numbers come
/// from, the same on every machine: 16 hexadecimal digits. What has the same makes the same plan.
std::string fingerprint(Scenario const& scenario);

}  // namespace caseflow::scenario
