#pragma once

#include <string>
#include <string_view>

#include "model/quality/outlook.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::report {

/// The member `ratings` of a forecast. Expects an inspection with a date.
scenario::Json outlook_json(scenario::NextInspection const& inspection, quality::Outlook const& outlook);

/// For a terminal of 80 columns, for a manager: how each standard would be rated, which key question limits
/// it, what it would take, and what the uncertainty is made of. `spread_by` says by what replications differ.
/// Expects an inspection with a date.
std::string outlook_text(scenario::NextInspection const& inspection, quality::Outlook const& outlook,
                         std::string_view spread_by = "chance");

}  // namespace caseflow::report
