#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/request.hpp"
#include "model/quality/outlook.hpp"
#include "sim/measure.hpp"

namespace caseflow::forecast {

/// Measures of the coming inspection: points of its score, and the chances of a rating or a better one, from
/// requires improvement up, of the service and by standard.
inline constexpr std::string_view score_measure = "inspection_score";
inline constexpr std::array<std::string_view, ratings::rating_count - 1> chance_measures{
    "requires_improvement_or_better_share", "good_or_better_share", "outstanding_share"};

/// Declares what the coming inspection would find as measures, so that scenarios are compared in it as in
/// anything else: they have values in the month of the inspection alone.
void declare_ratings(sim::Catalogue& catalogue);

/// Whether the measure is one of those, which have values only once all replications are done.
bool is_of_ratings(std::string_view measure);

/// The coming inspection; its measures are added to the observations. Nothing where the scenario has no date
/// for one. Expects a history for each replication, and observations with the measures of `declare_ratings`.
std::optional<quality::Outlook> inspected(ForecastRequest const& request, std::uint64_t seed,
                                          sim::Catalogue const& catalogue,
                                          std::vector<quality::History> const& histories,
                                          std::vector<sim::Observations>& all_observations);

}  // namespace caseflow::forecast
