#include "model/analytic/hub_share.hpp"

#include <algorithm>
#include <cmath>

#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {
namespace {

/// Has happened at least once.
double happened(double per_year, int days) {
  return -std::expm1(-per_year * std::max(0, days) / sim::days_a_year);
}

}  // namespace

HubShare::HubShare(scenario::Plan const& plan, CaseClass const& person, core::Stage stage, int unnoticed)
    : unnoticed_(unnoticed) {
  if (!plan.has_hub()) return;
  bool const low = person.risk_of_harm == core::RiskOfHarm::low;
  CaseClass turned = person;
  turned.risk_of_harm = low ? core::RiskOfHarm::medium : core::RiskOfHarm::low;
  turned.band = person.other_band;
  one_ = rules::route(plan.routes, person.facts(stage)).hub;
  other_ = rules::route(plan.routes, turned.facts(stage)).hub;
  auto const& changes = plan.scenario.risk_changes;
  wrong_ = scenario::recorded_wrongly_share(plan.scenario.recorded_risk, person.risk_of_harm);
  reviewed_per_year_ = scenario::risk_changes_per_year(changes, turned.risk_of_harm);
  turns_per_year_ = scenario::risk_changes_per_year(changes, person.risk_of_harm) *
                    scenario::risk_turns(changes, person.risk_of_harm).other_level_share();
  changes_per_year_ = scenario::risk_changes_per_year(changes, person.truly_medium);
  if (person.kind == core::CaseKind::unpaid_work) return;  // assessed once, in little depth; never settled
  found_ = plan.scenario.recorded_risk.found_share;
  auto const& assessment = plan.scenario.operating_model.assessment;
  first_review_ = scenario::days_to_first_review(plan.scenario);
  between_reviews_ = std::max(1, scenario::days_between_reviews(assessment));
  // Days of activity take most of an order: of those that have some, none is taken to be settled before the
  // end.
  bool const may = plan.step_down.holds(person.facts(core::Stage::community));
  steps_down_ =
      may ? plan.scenario.operating_model.step_down.share * (1 - plan.scenario.sentences.activity_share) : 0;
}

int HubShare::assessments(int days) const {
  return days < first_review_ ? 1 : 2 + (days - first_review_) / between_reviews_;
}

double HubShare::recorded_anew(int days) const {
  int const noticed = days - unnoticed_;
  double const left = std::pow(1 - found_, assessments(days)) * (1 - happened(reviewed_per_year_, noticed));
  return wrong_ * (1 - left) + (1 - wrong_) * happened(turns_per_year_, noticed);
}

double HubShare::at(int days) const {
  double const routed =
      one_ == other_ ? (one_ ? 1 : 0) : std::lerp(one_ ? 1.0 : 0.0, other_ ? 1.0 : 0.0, recorded_anew(days));
  if (steps_down_ <= 0) return routed;
  double const settled = 1 - (1 - settled_) * (1 - happened(changes_per_year_, days - unnoticed_));
  return std::lerp(routed, 1.0, steps_down_ * settled);
}

}  // namespace caseflow::analytic
