#pragma once

namespace caseflow::analytic {

struct ReleaseState;

/// Custody up to the release: reception, prison, and who holds the case meanwhile and after release.
void custody(ReleaseState& release);

}  // namespace caseflow::analytic
