#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "model/experiment/sensitivity/function.hpp"
#include "model/forecast/difference.hpp"

namespace caseflow::sensitivity {

/// One factor at both ends of its range, the others as stated, replication by replication.
struct Bar {
  std::size_t factor = 0;
  forecast::Difference low, high;  ///< Each end less the scenario as stated.
  forecast::Difference swing;      ///< The high end less the low one.
  /// Of the three the largest difference in size: an output that is highest in between hardly swings.
  double size = 0;
  /// Whether any of the three is more than chance.
  bool clear = false;
  /// Whether this bar may be as long as the longest: the difference of the two could be chance.
  bool may_be_longest = false;
  /// Replications that would tell the swing from nothing, if it is as large as it seems; nothing where it is
  /// clear already, or a million would not do.
  std::optional<int> replications_needed{};
};

/// The trials of a tornado: the scenario as stated, then each factor at its low and at its high end.
std::vector<Trial> tornado_trials(std::span<std::size_t const> factors, std::size_t all_factors,
                                  int replications);

/// The bars of one output, the longest first. `values` are by trial and replication, of `tornado_trials`.
/// P-values are corrected together (Holm). Expects at least two replications.
std::vector<Bar> tornado(std::span<std::size_t const> factors,
                         std::vector<std::vector<double>> const& values);

}  // namespace caseflow::sensitivity
