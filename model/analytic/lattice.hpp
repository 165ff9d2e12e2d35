#pragma once

#include <array>
#include <cstddef>
#include <vector>

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
  kind_anew,
  way_anew,
};
inline constexpr std::size_t attribute_count = 16;

/// An even covering of the unit cube: a Sobol sequence, whose first 2^k points cover every dimension, and
/// every two of them, evenly. No chance is in it: the mean over n points differs from the integral by little
/// more than 1/n where what is averaged is smooth.
class Lattice {
 public:
  static constexpr int largest = 1024;  ///< Points.

  Lattice();
  /// Strictly between 0 and 1; `point` is below `largest`.
  double at(int point, Attribute attribute) const {
    return points_[static_cast<std::size_t>(point)][static_cast<std::size_t>(attribute)];
  }

 private:
  std::vector<std::array<double, attribute_count>> points_;
};

}  // namespace caseflow::analytic
