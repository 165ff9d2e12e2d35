#pragma once

#include <limits>

namespace caseflow::analytic {

/// The day of what does not come.
inline constexpr int never = std::numeric_limits<int>::max();

/// Days counted from the Monday of the week in which a case began. Weeks have five working days; bank
/// holidays, which move one day in thirty-two by one, are left out.
inline int next_working(int day) {
  int const weekday = day % 7;
  return weekday < 5 ? day : day + 7 - weekday;
}

/// The last working day on or before `day`.
inline int last_working(int day) {
  int const weekday = day % 7;
  return weekday < 5 ? day : day + 4 - weekday;
}

/// The `count`-th working day after `day`; for 0 the first on or after it.
inline int add_working(int day, int count) {
  if (count == 0) return next_working(day);
  int const weekday = day % 7;
  int const from = weekday < 5 ? weekday : 4;  // a weekend counts from its Friday
  int const steps = from + count;
  return day - weekday + steps / 5 * 7 + steps % 5;
}

}  // namespace caseflow::analytic
