#pragma once

#include <span>

namespace caseflow::quality {

/// The number a for which the mean of Φ(a + score) over the scores is `share`, to 1e-7 of it. The mean rises
/// with a, so there is just one. Scores near 0 in the mean, none beyond ±20; `share` within (0, 1); where it
/// is nearer to an end than 1e-5, that is what is anchored to.
double anchor(double share, std::span<float const> scores);

}  // namespace caseflow::quality
