#pragma once

#include <optional>

#include "model/quality/outlook.hpp"

namespace caseflow::quality {

/// The service's rating at its last inspection: as printed, else as the figures make it without discretion.
ratings::Rating last_overall(scenario::LastInspection const& last);

/// Of an outlook whose standards are complete; see `Outlook::steps`.
std::optional<Steps> steps(Outlook const& outlook);

}  // namespace caseflow::quality
