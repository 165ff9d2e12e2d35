#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace caseflow::rules {

/// What the allocation of a case may know of an officer.
struct Candidate {
  double load = 0;  ///< Cases, weekly hours or points held.
  double target =
      0;  ///< What the officer should hold of it now, by hours worked and experience; 0: takes no case.
  double added = 1;  ///< What the case would add.
  bool right_grade = true;
  bool present = true;  ///< Not away for long.
  enum Interest : std::uint8_t {
    any_case,    ///< Takes what comes.
    this_case,   ///< A specialist in such cases: takes it first, while there is room.
    other_cases  ///< A specialist in others: takes it when the rest are full.
  } interest = any_case;
  bool asked_for = true;  ///< False where the person chose an officer of the other gender.
};

/// Which candidate takes the case: a specialist in such cases with room for it; else of those with the right
/// grade the one with the least load over target after the case; when even that one is full, any grade, if
/// that is allowed and helps; nobody when nobody takes cases. The first of equals, so that the answer depends
/// on the order of the candidates alone.
inline std::optional<std::size_t> holder(std::span<Candidate const> candidates, double full_at_share,
                                         bool outside_grade) {
  struct Least {
    std::optional<std::size_t> who;
    double share = 0;
  } specialist, right, any;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    auto const& candidate = candidates[i];
    if (candidate.target <= 0 || !candidate.present || !candidate.asked_for) continue;
    double const share = (candidate.load + candidate.added) / candidate.target;
    auto const note = [&](Least& least) {
      if (!least.who || share < least.share) least = {i, share};
    };
    note(any);
    if (!candidate.right_grade || candidate.interest == Candidate::other_cases) continue;
    note(right);
    if (candidate.interest == Candidate::this_case) note(specialist);
  }
  if (specialist.who && specialist.share <= full_at_share) return specialist.who;
  if (right.who && (right.share <= full_at_share || !outside_grade)) return right.who;
  if (!right.who) return any.who;
  return any.share < right.share ? any.who : right.who;
}

/// Whether somebody of the right grade has room for the case.
inline bool room(std::span<Candidate const> candidates, double full_at_share) {
  return std::any_of(candidates.begin(), candidates.end(), [&](Candidate const& candidate) {
    return candidate.target > 0 && candidate.present && candidate.right_grade &&
           candidate.interest != Candidate::other_cases &&
           candidate.load + candidate.added <= full_at_share * candidate.target;
  });
}

}  // namespace caseflow::rules
