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

/// A set of standards that together change the overall rating.
struct Lever {
  std::vector<Step> steps;   ///< In the framework's order; each is needed.
  int judgement_points = 0;  ///< Points that judgements (domain one) or given ratings must move besides.
  int cases = 0;             ///< Sum over the steps.
};

/// What would change the overall rating, cheapest first; at most three sets for each number of judgement
/// points.
struct Levers {
  std::optional<int> points_to_next_rating;  ///< Nothing at the highest rating.
  std::vector<Lever> lifts;
  std::optional<int> points_to_lower_rating;  ///< Points whose loss costs the rating; nothing at the lowest.
  std::vector<Lever> falls;
};

/// The levers of an inspection that was rated so.
Levers levers(Inspection const& inspection, RatedInspection const& rated);

}  // namespace caseflow::ratings
