#include "model/forecast/rating.hpp"

namespace caseflow::forecast {

RatingAnswer rating_answer(scenario::WrittenInspection const& inspection,
                           ratings::Assumptions const& assumptions,
                           scenario::WrittenInspection const* earlier) {
  auto const rated = ratings::rated(inspection.found);
  RatingAnswer answer{inspection, rated, ratings::gap(inspection.found, rated), assumptions,
                      ratings::robustness(inspection.found, assumptions)};
  if (earlier) {
    answer.compared_with = earlier->id;
    answer.changes = ratings::changes(earlier->found, inspection.found);
  }
  return answer;
}

}  // namespace caseflow::forecast
