#pragma once

#include <cstddef>

namespace caseflow::analytic {

struct ReleaseState;

// Enforcement of post-sentence supervision, which the court sees to: breach, hearing, warrant.

/// A share of a layer is brought before the court.
void take_to_court(ReleaseState& release, std::size_t layer, int day, double share);
/// This Monday's hearings; each call moves the court's diary on by a week.
void hearings(ReleaseState& release);
/// Those whose warrant is executed this Monday.
void returns(ReleaseState& release);

}  // namespace caseflow::analytic
