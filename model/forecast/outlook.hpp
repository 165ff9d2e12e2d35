#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/forecast/request.hpp"
#include "model/quality/outlook.hpp"
#include "sim/measure.hpp"

namespace caseflow::forecast {

/// The coming inspection; its measures are added to the observations. Nothing where the scenario has no date
/// for one. Expects a history for each replication, and observations with the measures of `declare_ratings`.
std::optional<quality::Outlook> inspected(ForecastRequest const& request, std::uint64_t seed,
                                          sim::Catalogue const& catalogue,
                                          std::vector<quality::History> const& histories,
                                          std::vector<sim::Observations>& all_observations);

}  // namespace caseflow::forecast
