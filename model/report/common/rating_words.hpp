#pragma once

#include <string>

#include "model/ratings/rating.hpp"

namespace caseflow::report {

/// A rating by itself: "Requires improvement".
std::string rating_name(ratings::Rating rating);

/// The same within a sentence: "requires improvement".
std::string rating_in_words(ratings::Rating rating);

}  // namespace caseflow::report
