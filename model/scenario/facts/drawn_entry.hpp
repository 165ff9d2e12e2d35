#pragma once

#include <string>

namespace caseflow::scenario {

/// One entry of `sources` in one draw.
struct DrawnEntry {
  std::string pointer;
  bool multiplies =
      false;  ///< The value multiplies all numbers that the entry covers; else it is its one number.
  double value = 0;

  friend bool operator==(DrawnEntry const&, DrawnEntry const&) = default;
};

}  // namespace caseflow::scenario
