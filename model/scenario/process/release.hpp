#pragma once

#include "model/scenario/plan/plan.hpp"

/// What prisoners need for their release, and where they go, as far as it can be said of a class of cases.
namespace caseflow::scenario {

/// The share of people with a risk of reoffending (OGRS3) who have the need: its odds rise with the risk.
double in_need(Need const& need, float reoffending);

/// Of those who have the need, the share for whom it is met once it is worked on: places outside go to as
/// many as are offered.
double met_share(Need const& need);

/// Of people with a risk of reoffending (OGRS3), the share released to no fixed abode, where workers have
/// time for every need.
double no_fixed_abode_share(Plan const& plan, float reoffending);

}  // namespace caseflow::scenario
