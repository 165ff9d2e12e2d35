#pragma once

#include "model/service/state/service.hpp"

/// What is read off at the end of every day: levels, and what officers hold against what they should.
namespace caseflow::service::measurement {

void day(Service& service);

}  // namespace caseflow::service::measurement
