#include "model/analytic/holding.hpp"

#include <algorithm>
#include <cmath>

#include "model/analytic/effort.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {
namespace {

/// Has happened at least once.
double happened(double per_year, int days) {
  return -std::expm1(-per_year * std::max(0, days) / sim::days_a_year);
}

}  // namespace

Holding::Holding(scenario::Plan const& plan, CaseClass const& person, core::Stage stage, int unnoticed)
    : unnoticed_(unnoticed) {
  if (!plan.has_hub()) return;
  bool const low = person.risk_of_harm == core::RiskOfHarm::low;
  CaseClass turned = person;
  turned.risk_of_harm = low ? core::RiskOfHarm::medium : core::RiskOfHarm::low;
  turned.band = person.other_band;
  one_ = rules::route(plan.routes, person.facts(stage)).hub;
  other_ = rules::route(plan.routes, turned.facts(stage)).hub;
  auto const& scenario = plan.scenario;
  auto const& changes = scenario.risk_changes;
  wrong_ = low ? scenario.recorded_risk.too_low_share : scenario.recorded_risk.too_high_share;
  reviewed_per_year_ = low ? changes.per_year_medium : changes.per_year_low;
  turns_per_year_ =
      low ? changes.per_year_low * changes.raised_share : changes.per_year_medium * changes.lowered_share;
  changes_per_year_ = std::lerp(changes.per_year_low, changes.per_year_medium, person.truly_medium);
  if (person.kind == core::CaseKind::unpaid_work) return;  // assessed once, in little depth; never settled
  found_ = scenario.recorded_risk.found_share;
  auto const& assessment = scenario.operating_model.assessment;
  first_review_ = first_review_after(plan);
  between_reviews_ = std::max(1, sim::days_of_weeks(assessment.review_every_weeks));
  steps_down_ = scenario.operating_model.step_down.share;
}

int Holding::assessments(int days) const {
  return days < first_review_ ? 1 : 2 + (days - first_review_) / between_reviews_;
}

double Holding::recorded_anew(int days) const {
  int const noticed = days - unnoticed_;
  double const left = std::pow(1 - found_, assessments(days)) * (1 - happened(reviewed_per_year_, noticed));
  return wrong_ * (1 - left) + (1 - wrong_) * happened(turns_per_year_, noticed);
}

double Holding::at(int days) const {
  double const routed =
      one_ == other_ ? (one_ ? 1 : 0) : std::lerp(one_ ? 1.0 : 0.0, other_ ? 1.0 : 0.0, recorded_anew(days));
  if (steps_down_ <= 0) return routed;
  double const settled = 1 - (1 - settled_) * (1 - happened(changes_per_year_, days - unnoticed_));
  return std::lerp(routed, 1.0, steps_down_ * settled);
}

}  // namespace caseflow::analytic
