#pragma once

#include <string>

#include "model/forecast/explanation.hpp"

/// Parts of an explanation's text.
namespace caseflow::forecast {

/// The operating model: who holds a case, its band, who may have it, how often it is seen.
std::string operating_model_words(Explanation const& explanation);
/// Sites and posts, groups, unpaid work teams and prisons.
std::string provision_words(Explanation const& explanation);
/// What the twin expects.
std::string expectation_words(Explanation const& explanation);

}  // namespace caseflow::forecast
