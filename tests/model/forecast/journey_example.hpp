#pragma once

#include <utility>

#include "model/forecast/request.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::forecast::journey_example {

/// Norfolk and Suffolk for nine months with a fifth of its cases.
inline service::Model const& small() {
  static service::Model const made = [] {
    auto scenario = caseflow::test::shipped();
    scenario.months = 9;
    scenario.run_up = {6, 3};
    scenario.demand.sustained_caseload = 600;
    return model({std::move(scenario)});
  }();
  return made;
}

}  // namespace caseflow::forecast::journey_example
