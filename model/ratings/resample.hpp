#pragma once

#include <optional>
#include <vector>

#include "model/ratings/inspection.hpp"

namespace caseflow::ratings {

/// What is believed of the share of sufficient work before a case is seen: Beta(sufficient, insufficient).
/// Both > 0; 1 and 1 make every share equally likely.
struct Prior {
  double sufficient = 1;
  double insufficient = 1;

  double mean() const { return sufficient / (sufficient + insufficient); }
};

/// The probability of 0, 1, …, `cases` sufficient cases when the same service is sampled again with the same
/// number of cases, given what was found. Of `eligible` cases (nothing: unlimited) some are drawn a second
/// time and are judged as before; the others follow the posterior of the share. Expects eligible >= cases.
std::vector<double> resampled(Figure const& found, std::optional<int> eligible, Prior prior);

/// The share of sufficient work that is believed not to be exceeded with this probability: the quantile of
/// the Beta distribution. Expects 0 <= probability <= 1.
double share_at(Prior believed, double probability);

}  // namespace caseflow::ratings
