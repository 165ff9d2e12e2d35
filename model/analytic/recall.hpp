#pragma once

namespace caseflow::analytic {

struct ReleaseState;

/// Recalled for a second absence.
void recall_for_absence(ReleaseState& release, int day, double share);
/// Recall for other reasons, a week's at once in its middle. The clock starts anew with each re-release.
void recall_otherwise(ReleaseState& release, int day);
/// Back on licence this Monday.
void rereleases(ReleaseState& release);
/// The licence ends, so that prison on recall ends too: on to post-sentence supervision.
void rerelease_to_supervision(ReleaseState& release, int day);
/// The sentence ends in prison on recall.
void end_in_prison(ReleaseState& release, int day);

}  // namespace caseflow::analytic
