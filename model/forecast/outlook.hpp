#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/question.hpp"
#include "model/quality/outlook.hpp"
#include "model/scenario/document/json.hpp"
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

/// The coming inspection, and its measures in the ledgers; nothing where the scenario has no date for one.
/// Expects a history for each ledger, and ledgers with the measures of `declare_ratings`.
std::optional<quality::Outlook> inspected(ForecastRequest const& question, std::uint64_t seed,
                                          sim::Catalogue const& catalogue,
                                          std::vector<quality::History> const& histories,
                                          std::vector<sim::Observations>& all_observations);

/// The member `ratings` of a forecast.
scenario::Json outlook_json(scenario::NextInspection const& inspection, quality::Outlook const& outlook);

/// For a terminal of 80 columns, for a manager: how each standard would be rated, what binds, what it would
/// take, and what the uncertainty is made of.
std::string outlook_text(scenario::NextInspection const& inspection, quality::Outlook const& outlook);

}  // namespace caseflow::forecast
