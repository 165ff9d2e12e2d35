#pragma once

#include <string>

#include "model/scenario/question/scenario.hpp"
#include "sim/measure.hpp"

namespace caseflow::report {

/// A value of a dimension as tables for people call it: "Norwich Hub", "Norwich Hub, hub PSO"; "" of a total.
std::string value_label(scenario::Scenario const& scenario, sim::Label const& by);

}  // namespace caseflow::report
