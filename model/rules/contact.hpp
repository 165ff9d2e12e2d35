#pragma once

#include <limits>
#include <vector>

namespace caseflow::rules {

/// Weeks between planned contacts until a week of the supervision.
struct ContactStep {
  float until_week = std::numeric_limits<float>::infinity();
  float weeks_between = 4;

  bool operator==(ContactStep const&) const = default;
};

/// Weeks to the next contact, `week` weeks into the supervision. Expects a last step without an end.
inline float weeks_between(std::vector<ContactStep> const& steps, float week) {
  for (auto const& step : steps)
    if (week < step.until_week) return step.weeks_between;
  return steps.back().weeks_between;
}

}  // namespace caseflow::rules
