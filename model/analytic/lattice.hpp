#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace caseflow::analytic {

/// What differs between the cases of one kind, one dimension each.
enum class Attribute : std::size_t {
  reoffending,
  risk_of_harm,
  band,
  absence,
  pace,
  order,
  length,
  administration,
  weekday,
  first_contact,
  hours,
  session_absence,
  placement,
  first_session,
};
inline constexpr std::size_t attribute_count = 14;

/// Point i of an even covering of the unit cube: u_k = frac(1/2 + (i + 1) g^-(k+1)), with g the root of
/// g^(d+1) = g + 1, which for d = 1 is the golden ratio. No chance is in it: the mean over n points differs
/// from the integral by about 1/n for smooth functions.
class Lattice {
 public:
  Lattice() {
    double root = 1.5;
    for (int i = 0; i < 60; ++i) root = std::pow(1 + root, 1.0 / (attribute_count + 1));
    double step = 1;
    for (auto& each : step_) each = step /= root;
  }
  /// Strictly between 0 and 1.
  double at(int point, Attribute attribute) const {
    double const u = 0.5 + (point + 1) * step_[static_cast<std::size_t>(attribute)];
    return std::fmin(std::fmax(u - std::floor(u), 1e-7), 1 - 1e-7);
  }

 private:
  std::array<double, attribute_count> step_{};
};

}  // namespace caseflow::analytic
