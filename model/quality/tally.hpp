#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "sim/interval.hpp"

namespace caseflow::quality {

/// How often each whole number from 0 on was seen.
class Tally {
 public:
  /// Values from 0 to before `values`.
  explicit Tally(std::size_t values) : seen_(values, 0) {}
  void add(int value) { ++seen_[static_cast<std::size_t>(value)]; }

  /// Of all that was seen: the mean, and as percentiles the least values that so many do not exceed.
  /// `half_width` is that of the mean over histories, from their means. Nothing where nothing was seen.
  std::optional<sim::Spread> spread(std::vector<double> const& history_means) const;

  /// Share of what was seen that lies from `from` to before `to`; 0 where nothing was.
  double share(int from, int to) const;

 private:
  double quantile(std::int64_t all, double share) const;
  std::vector<std::int64_t> seen_;
};

}  // namespace caseflow::quality
