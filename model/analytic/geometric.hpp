#pragma once

namespace caseflow::analytic {

/// A geometric number from 0 with this mean, at probability u.
inline int geometric(double mean, double u) {
  double const q = mean / (1 + mean);
  int count = 0;
  for (double beyond = q; u < beyond && count < 250; beyond *= q) ++count;
  return count;
}

}  // namespace caseflow::analytic
