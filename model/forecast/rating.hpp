#pragma once

#include <string>
#include <vector>

#include "model/ratings/change.hpp"
#include "model/ratings/gap.hpp"
#include "model/ratings/robustness.hpp"
#include "model/scenario/inspection/inspection.hpp"

namespace caseflow::forecast {

/// Everything that is answered about one inspection.
struct RatingAnswer {
  scenario::WrittenInspection inspection;
  ratings::RatedInspection rated;
  ratings::Gap gap;
  ratings::Assumptions assumptions;  ///< Those of the robustness.
  ratings::Robustness robustness;
  std::string compared_with{};  ///< The earlier inspection's id; empty without one.
  std::vector<ratings::Change> changes{};
};

/// Rates an inspection; with an earlier one also says what changed. Expects inspections that were read
/// without problems.
RatingAnswer rating_answer(scenario::WrittenInspection const& inspection,
                           ratings::Assumptions const& assumptions = {},
                           scenario::WrittenInspection const* earlier = nullptr);

}  // namespace caseflow::forecast
