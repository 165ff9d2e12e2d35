#pragma once

#include "model/scenario/plan/plan.hpp"
#include "model/service/state/case.hpp"
#include "model/service/state/desks.hpp"

/// What a case asks of whoever holds it, in minutes and in points, by the rules of a plan.
namespace caseflow::service {

/// Routine minutes a week for holding a case, beside its tasks.
float weekly_minutes(scenario::Plan const& plan, Case const& subject);
/// A kept appointment in full depth, with the officer's travel to a place without officers; minutes.
float appointment_minutes(scenario::Plan const& plan, Case const& subject);
/// Routine and planned contact, minutes a week: what an allocation by hours counts.
float expected_minutes(scenario::Plan const& plan, Case const& subject);
/// Published workload points of a case.
float points(scenario::Plan const& plan, Case const& subject);

/// All of these, as a desk adds them up.
inline Load load(scenario::Plan const& plan, Case const& subject) {
  return {static_cast<double>(weekly_minutes(plan, subject)),
          static_cast<double>(expected_minutes(plan, subject)), static_cast<double>(points(plan, subject))};
}

}  // namespace caseflow::service
