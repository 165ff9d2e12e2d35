#include "model/analytic/release_state.hpp"

#include <algorithm>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/contact.hpp"

namespace caseflow::analytic {

ReleaseState::ReleaseState(SharedInputs const& shared, int point, Account& in)
    : plan(shared.plan),
      delays(shared.delays),
      hazards(shared.hazards),
      account(in),
      person(shared.classes.person(core::CaseKind::custody, shared.lattice, point)),
      effort(plan, person, shared.group_induction),
      term(analytic::term(shared, point)),
      steps(plan.band[person.band].release_contact),
      survival(shared.hazards, plan, person, term.released - term.received, steps),
      window{AbsenceWindow(scenario::absence_counts_days(plan.scenario.enforcement)),
             AbsenceWindow(scenario::absence_counts_days(plan.scenario.enforcement))},
      excuses(plan.scenario.enforcement),
      recalled(shared, person, term) {
  breach.resize(static_cast<std::size_t>(delays.longest_court_weeks) + 1);
  gone = breach;
  next_contact = add_working(term.released, scenario::first_contact_within(plan.scenario.attendance, true));
  auto const& assessment = plan.scenario.operating_model.assessment;
  next_review = term.released + scenario::days_to_first_review(plan.scenario);
  if (assessment.band_review_every_weeks > 0)
    next_band_review = term.released + days_between_band_reviews(plan);
  if (scenario::has_last_review(assessment))
    termination = std::max(term.released, scenario::last_review_on(assessment, term.ends));
}

void ReleaseState::forget(int day) {
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const expired = std::min(window[layer].expired(day), first[layer]);
    none[layer] += expired;
    first[layer] -= expired;
  }
}

void ReleaseState::reviewed() {
  double const all = present() + before_court + sum(warrant) + recalled.share;
  if (!plan.has_hub() || all <= 0 || !plan.step_down.holds(person.facts(base, term.custody_months))) return;
  double const step_down = plan.scenario.operating_model.step_down.share,
               now = (1 - settled) * present() / all;
  if (settled < 1) hub += (1 - hub) * step_down * now / (1 - step_down * settled);
  settled += now;
}

void ReleaseState::complete(std::size_t layer, double share, core::Stage from, scenario::Move by,
                            double age) {
  account.move(by, from, core::Stage::completed, age, share * interval.active);
  if (layer == steady) account.compliant_ends += account.per_year(age, share * interval.active);
}

}  // namespace caseflow::analytic
