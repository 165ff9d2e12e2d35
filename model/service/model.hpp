#pragma once

#include "model/scenario/plan.hpp"
#include "model/service/measures.hpp"
#include "sim/date.hpp"
#include "sim/measure.hpp"

namespace caseflow::service {

/// What every replication of one scenario shares, and none changes.
struct Model {
  scenario::Plan now;         ///< In force from the start date.
  scenario::Plan before;      ///< In force until then; the same unless the scenario is a what-if.
  bool changes = false;       ///< Whether `before` differs from `now`.
  bool rules_change = false;  ///< Whether cases must be routed and banded again at the start date.
  sim::Days days;             ///< Day 0 is the first day of the run-up.
  sim::Day staffed = 0;       ///< First day with officers.
  sim::Day start = 0;         ///< First day of the forecast.
  sim::Day end = 0;           ///< The day after the last.
  std::int32_t epoch =
      0;  ///< Absolute number of day 0, so that a case's luck does not depend on the length of the run-up.
  int first_month = 0;  ///< Month of `start`, counted from the month of day 0.
  sim::Catalogue catalogue;
  Measures measures;

  /// Both plans must have their arrivals scaled already.
  Model(scenario::Plan now_plan, scenario::Plan before_plan, bool what_if);
};

}  // namespace caseflow::service
