#pragma once

#include <string>
#include <vector>

#include "model/scenario/document/outline.hpp"

namespace caseflow::scenario {

/// The fields as Markdown: a table for the struct itself under the heading `title`, then one for each object
/// inside it, headed by its pointer (`/sites/{name}`, `/routing/{index}`).
std::string reference(std::vector<Outline> const& fields, std::string const& title);

/// A table of the features of practice, which `/judgement/weights` names.
std::string features_reference();

}  // namespace caseflow::scenario
