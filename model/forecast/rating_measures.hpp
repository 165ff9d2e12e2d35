#pragma once

#include <array>
#include <string_view>

#include "sim/measure.hpp"

/// The coming inspection as measures, so that scenarios are compared in it as in anything else: they have
/// values in the month of the inspection alone, and only once all replications are done.
namespace caseflow::forecast {

/// Points that the service may expect in a simulated future: the mean of the scores of the inspections that
/// are drawn there. How the score itself is spread, over futures and inspections, is
/// `quality::Outlook::score`.
inline constexpr std::string_view score_measure = "expected_inspection_score";
/// The share of cases that inspectors find sufficient, of the service and by key question.
inline constexpr std::string_view sufficient_measure = "sufficient_share";
/// The probability of a rating or a better one, of the service and by standard.
inline constexpr std::string_view improving_measure = "requires_improvement_or_better_share",
                                  good_measure = "good_or_better_share",
                                  outstanding_measure = "outstanding_share";
/// The probability of another rating than at the last inspection, of the service.
inline constexpr std::string_view overall_changes_measure = "overall_rating_changes_share";
inline constexpr std::array chance_measures{improving_measure, good_measure, outstanding_measure};

/// Declares them all.
void declare_ratings(sim::Catalogue& catalogue);

/// Whether the measure is one of them.
bool is_of_ratings(std::string_view measure);

}  // namespace caseflow::forecast
