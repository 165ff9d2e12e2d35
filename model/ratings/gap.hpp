#pragma once

#include <optional>
#include <vector>

#include "model/ratings/rules.hpp"

namespace caseflow::ratings {

/// One standard moved to another rating, and the fewest cases judged otherwise that move it there.
struct Step {
  std::size_t standard;
  Rating to;
  int cases;  ///< 0: a fall that only the panel's discretion keeps from happening.
};

/// A way across: a set of standards that together change the overall rating.
struct Way {
  std::vector<Step> steps;   ///< In the framework's order; each is needed.
  int judgement_points = 0;  ///< Points that judgements (domain one) or given ratings must move besides.
  int cases = 0;             ///< Sum over the steps.
};

/// How far the overall rating is from the next and from the lower one, and the ways there, cheapest first; at
/// most three for each number of judgement points.
struct Gap {
  std::optional<int> points_to_next_rating;  ///< Nothing at the highest rating.
  std::vector<Way> lifts;
  std::optional<int> points_to_lower_rating;  ///< Points whose loss costs the rating; nothing at the lowest.
  std::vector<Way> falls;
};

/// The gaps of an inspection that was rated so.
Gap gap(Inspection const& inspection, RatedInspection const& rated);

}  // namespace caseflow::ratings
