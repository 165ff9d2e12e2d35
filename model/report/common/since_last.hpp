#pragma once

#include <optional>
#include <string>

#include "model/quality/outlook.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::report {

/// How a forecast comes from the last inspection: what pooling and drift make of its figures, and what the
/// simulation does; a sentence. Empty where nothing was asked then.
std::string since_last_text(std::optional<quality::Steps> const& steps);
/// "Chance of a different overall rating from last time (Good): 23 %." Empty without a last inspection.
std::string overall_changes_text(quality::Outlook const& outlook);

/// Null where nothing was asked then.
scenario::Json since_last_json(std::optional<quality::Steps> const& steps);

}  // namespace caseflow::report
