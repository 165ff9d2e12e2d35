#pragma once

#include <cmath>
#include <cstdint>

#include "model/core/vocabulary.hpp"
#include "model/scenario/plan/plan.hpp"
#include "model/scenario/process/attributes.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

/// Yearly rates of what happens to a case by chance, by what is known of it. Those of conviction and recall
/// are cumulative hazards of the first year (`Reoffending::shape` and `Enforcement::recall_shape` say how
/// they fall with time); the others are constant. `reoffending` is OGRS3, 0 to 100.
namespace caseflow::scenario {

/// Of an offence that ends in a conviction, since supervision or the latest order began.
inline double convictions_per_year(Reoffending const& about, float reoffending) {
  return about.level.value_or(1) * about.per_year *
         (about.base + about.slope * (static_cast<double>(reoffending) / 100));
}

/// Of recall for other reasons than absences, since release.
inline double recalls_per_year(Enforcement const& about, bool under_twelve_months, float reoffending) {
  double const yearly = under_twelve_months ? about.recall_per_year_short : about.recall_per_year_long;
  return yearly * (about.recall_base + static_cast<double>(reoffending) / 100);
}

/// The same of a case with these flags: recalls after a charge go with the service's level of reoffending,
/// and needs that are not met have a share in the others too (`recall_ratio` in `attributes.hpp`).
inline double recalls_per_year(Plan const& plan, bool under_twelve_months, float reoffending,
                               std::uint64_t flags) {
  auto const& scenario = plan.scenario;
  double const charged = scenario.enforcement.recall_charged_share.value_or(0);
  return recalls_per_year(scenario.enforcement, under_twelve_months, reoffending) *
         std::lerp(1.0, scenario.reoffending.level.value_or(1), charged) * recall_ratio(plan, flags);
}

/// Of changes in risk of serious harm, at the level that it truly has.
inline double risk_changes_per_year(RiskChanges const& about, core::RiskOfHarm truly) {
  return truly == core::RiskOfHarm::low ? about.per_year_low : about.per_year_medium;
}

/// The same, expected of cases of which a share is at medium risk.
inline double risk_changes_per_year(RiskChanges const& about, double medium_share) {
  return std::lerp(about.per_year_low, about.per_year_medium, medium_share);
}

/// Of occasions for a home visit, at the level of risk that the case truly has.
inline double home_visits_per_year(RiskChanges const& about, core::RiskOfHarm truly) {
  return truly == core::RiskOfHarm::low ? about.home_visits_per_year_low : about.home_visits_per_year_medium;
}

inline double home_visits_per_year(RiskChanges const& about, double medium_share) {
  return std::lerp(about.home_visits_per_year_low, about.home_visits_per_year_medium, medium_share);
}

/// Of short reviews of the band, which come at equal intervals and not by chance; 0 without them.
inline double band_reviews_per_year(Assessment const& about) {
  double const weeks = about.band_review_every_weeks;
  return weeks > 0 ? sim::days_a_year / 7 / weeks : 0;
}

}  // namespace caseflow::scenario
