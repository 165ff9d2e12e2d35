#pragma once

#include <string>

#include "model/experiment/plan/answer.hpp"

namespace caseflow::report {

/// The answer as `caseflow.plan/1`, ended by a newline.
std::string json_text(experiment::PlanAnswer const& answer);

/// For a terminal of 80 columns, for a manager.
std::string plan_text(experiment::PlanAnswer const& answer);

}  // namespace caseflow::report
