#pragma once

#include <vector>

#include "model/rules/condition.hpp"
#include "sim/contract.hpp"

namespace caseflow::rules {

/// Who holds a matching case: the hub, or the office that serves its area; for custody at the hub, from how
/// long before release the area takes over; and whether contact is by telephone.
struct Route {
  Condition when;
  bool hub = false;
  float until_weeks_before_release = 0;
  float telephone_weeks = 0;  ///< Between contacts by telephone; 0: face to face, as the band says.

  bool operator==(Route const&) const = default;
};

/// The first route that matches. Expects one that does; a scenario's checks see to it that the last matches
/// every case.
inline Route const& route(std::vector<Route> const& routes, CaseFacts const& facts) {
  for (auto const& candidate : routes)
    if (candidate.when.holds(facts)) return candidate;
  sim::violate("precondition", "some route matches every case", __FILE__, __LINE__);
}

}  // namespace caseflow::rules
