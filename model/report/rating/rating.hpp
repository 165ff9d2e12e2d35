#pragma once

#include <string>

#include "model/forecast/rating.hpp"
#include "model/report/common/manifest.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::report {

/// The answer as `caseflow.rating/2`, keys in a fixed order.
scenario::Json rating_json(forecast::RatingAnswer const& answer, Manifest const& manifest);

/// The answer for a terminal of 100 columns, for a manager: ratings, the lowest key questions, what would
/// lift them, how robust they are. Plain text, ends with a newline.
std::string rating_text(forecast::RatingAnswer const& answer);

}  // namespace caseflow::report
