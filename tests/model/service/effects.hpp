#pragma once

#include <cmath>

#include "tests/model/service/fixture.hpp"

/// How what is asked shows in the forecast. Everything here compares with the service as shipped, replication
/// by replication under common random numbers.
namespace caseflow::service {

inline constexpr int effect_replications = 4;
inline constexpr int sign_replications = 8;
inline constexpr int effect_month = 6;  ///< Moves and queues have settled by then.

/// The full service from a month of the forecast on; acting from the beginning, or from the start date.
inline Runs from_the_beginning(Settings const& settings, int month = 0) {
  return {{Size::full, settings}, effect_replications, month};
}
inline Runs from_the_start_date(Settings const& settings, Settings const& always = {}) {
  return {{Size::full, always, settings}, sign_replications, effect_month};
}

/// The first over the second.
inline double ratio(Runs const& changed, Runs const& usual, Which const& which) {
  return changed.mean(which) / usual.mean(which);
}

/// Mean of the paired differences over its standard error; infinite where every pair differs alike.
inline double standard_errors(Runs const& changed, Runs const& usual, Which const& which) {
  auto const a = changed.values(which), b = usual.values(which);
  double const n = static_cast<double>(a.size());
  double mean = 0, squares = 0;
  for (std::size_t i = 0; i < a.size(); ++i) mean += (a[i] - b[i]) / n;
  for (std::size_t i = 0; i < a.size(); ++i) squares += (a[i] - b[i] - mean) * (a[i] - b[i] - mean);
  if (mean == 0) return 0;
  return mean / std::sqrt(squares / (n - 1) / n);
}

}  // namespace caseflow::service
