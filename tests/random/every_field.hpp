#pragma once

#include <string>
#include <vector>

#include "model/scenario/question/scenario.hpp"

namespace caseflow::random {

/// A small service for a month after a short run-up, in which every number that a scenario may have is there;
/// what excludes another, in a second one.
std::vector<scenario::Scenario> every_field();

/// The numbers that the reference describes and none of these scenarios has, but for those of `sources`.
/// Names, and numbers of elements, are "*": "/workforce/posts/*/training/steps".
std::vector<std::string> not_reached(std::vector<scenario::Scenario> const& scenarios);

}  // namespace caseflow::random
