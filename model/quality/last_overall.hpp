#pragma once

#include "model/ratings/rating.hpp"
#include "model/scenario/question/next_inspection.hpp"

namespace caseflow::quality {

/// The service's rating at its last inspection: as printed, else as the figures make it without discretion.
/// Expects a checked one.
ratings::Rating last_overall(scenario::LastInspection const& last);

}  // namespace caseflow::quality
