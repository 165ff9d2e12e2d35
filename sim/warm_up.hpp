#pragma once

#include <span>

namespace caseflow::sim {

/// How many observations to cut from the front of a series that may not have settled, by MSER-5 (White, 1997;
/// White and Robinson, 2010): the cut that makes the estimated error of the remaining mean least, in batches
/// of five, looked for in the first half. A multiple of 5; 0 with fewer than two batches. A cut at the end of
/// that half means that the series is too short to tell.
int warm_up(std::span<double const> levels);

}  // namespace caseflow::sim
