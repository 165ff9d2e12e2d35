#pragma once

#include <array>
#include <functional>
#include <utility>

#include "model/analytic/expectation.hpp"
#include "model/scenario/plan/plan.hpp"
#include "model/service/state/service.hpp"
#include "tests/support/shipped.hpp"

/// The five shipped services as they are, for what must hold in every one of them.
namespace caseflow::service {

inline constexpr std::array services{"bench", "dorset-devon-cornwall", "norfolk-suffolk", "northumbria",
                                     "south-yorkshire"};

/// A service as shipped, with what `change` does to its scenario, held from the beginning.
inline Model shipped_model(char const* name, std::function<void(scenario::Scenario&)> const& change) {
  auto scenario = test::shipped(name);
  change(scenario);
  auto plan = scenario::plan(scenario);
  scenario::scale_arrivals(plan, analytic::arrival_factor(plan));
  return {plan, plan, false};
}

}  // namespace caseflow::service
