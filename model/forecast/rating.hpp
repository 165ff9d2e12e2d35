#pragma once

#include <string>
#include <vector>

#include "model/ratings/change.hpp"
#include "model/ratings/gap.hpp"
#include "model/ratings/robustness.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/inspection/inspection.hpp"

namespace caseflow::forecast {

/// Everything that is answered about one inspection.
struct RatingAnswer {
  scenario::Inspection inspection;
  ratings::RatedInspection rated;
  ratings::Gap gap;
  ratings::Assumptions assumptions;  ///< Those of the robustness.
  ratings::Robustness robustness;
  std::string compared_with{};  ///< The earlier inspection's id; empty without one.
  std::vector<ratings::Change> changes{};
};

/// Rates an inspection; with an earlier one also says what changed. Expects inspections that were read
/// without problems.
RatingAnswer rating_answer(scenario::Inspection const& inspection,
                           ratings::Assumptions const& assumptions = {},
                           scenario::Inspection const* earlier = nullptr);

/// The answer as `caseflow.rating/1`, keys in a fixed order.
scenario::Json rating_json(RatingAnswer const& answer);

/// The answer for a terminal of 100 columns, for a manager: ratings, what binds, what would lift them, how
/// robust they are. Plain text, ends with a newline.
std::string rating_text(RatingAnswer const& answer);

/// A rating as people read it: "Requires improvement".
std::string spoken(ratings::Rating rating);

/// The same within a sentence: "requires improvement".
std::string rating_in_words(ratings::Rating rating);

}  // namespace caseflow::forecast
