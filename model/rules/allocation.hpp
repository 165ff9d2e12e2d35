#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace caseflow::rules {

/// What the allocation of a case may know of an officer.
struct Candidate {
  double load = 0;  ///< Cases, weekly hours or points held.
  double target =
      0;  ///< What the officer should hold of it now, by hours worked and experience; 0: takes no case.
  double added = 1;  ///< What the case would add.
  bool right_grade = true;
  bool present = true;  ///< Not away for long.
};

/// Which candidate takes the case: of those with the right grade the one with the least load over target
/// after the case; when even that one is full, any grade, if that is allowed and helps; nobody when nobody
/// takes cases. The first of equals, so that the answer depends on the order of the candidates alone.
inline std::optional<std::size_t> holder(std::span<Candidate const> candidates, double full_at_share,
                                         bool outside_grade) {
  auto least = [&](bool any_grade) {
    std::optional<std::size_t> best;
    double best_share = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      auto const& candidate = candidates[i];
      if (candidate.target <= 0 || !candidate.present || (!any_grade && !candidate.right_grade)) continue;
      double const share = (candidate.load + candidate.added) / candidate.target;
      if (!best || share < best_share) best = i, best_share = share;
    }
    return std::pair(best, best_share);
  };
  auto const [right, share] = least(false);
  if (right && (share <= full_at_share || !outside_grade)) return right;
  auto const [any, any_share] = least(true);
  if (!right) return any;
  return any_share < share ? any : right;
}

}  // namespace caseflow::rules
