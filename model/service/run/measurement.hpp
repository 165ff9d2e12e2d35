#pragma once

#include "model/service/state/service.hpp"

/// What is read off at the end of every day: levels, and what officers hold against what they should.
namespace caseflow::service::measurement {

/// Call at the end of every day, working or not; before the start date it counts no more than the weeks that
/// officers have been over their points.
void day(Service& service);

}  // namespace caseflow::service::measurement
