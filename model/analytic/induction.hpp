#pragma once

#include "model/scenario/plan/plan.hpp"

namespace caseflow::analytic {

/// Officer minutes that a group induction takes a head: the cost of the sessions of a site over those who
/// come, who are a Poisson number between two sessions; the mean over the sites by those who come. Groups of
/// the planned size, as officers are ample.
double group_induction_minutes(scenario::Plan const& plan);

}  // namespace caseflow::analytic
