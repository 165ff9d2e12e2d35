#pragma once

#include <string>

#include "model/forecast/explanation.hpp"

/// Parts of an explanation's text.
namespace caseflow::report {

/// The operating model: who holds a case, its band, who may have it, how often it is seen.
std::string operating_model_words(forecast::Explanation const& explanation);
/// Sites and posts, groups, unpaid work teams and prisons.
std::string provision_words(forecast::Explanation const& explanation);
/// What the twin expects.
std::string expectation_words(forecast::Explanation const& explanation);

}  // namespace caseflow::report
