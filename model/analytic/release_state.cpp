#include "model/analytic/release_state.hpp"

#include <algorithm>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/contact.hpp"

namespace caseflow::analytic {

ReleaseState::ReleaseState(Setting const& setting, int point, Account& in)
    : plan(setting.plan),
      delays(setting.delays),
      hazards(setting.hazards),
      account(in),
      person(setting.profile.person(core::CaseKind::custody, setting.lattice, point)),
      effort(plan, person, setting.group_induction),
      term(analytic::term(setting, point)),
      steps(plan.band[person.band].release_contact),
      survival(setting.hazards, plan, person, term.released - term.received, steps),
      window{Window(scenario::absence_counts_days(plan.scenario.enforcement)),
             Window(scenario::absence_counts_days(plan.scenario.enforcement))},
      excuses(plan.scenario.enforcement),
      recalled(setting, person, term) {
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

void ReleaseState::complete(std::size_t layer, double share, core::Stage from, scenario::Move by,
                            double age) {
  account.move(by, from, core::Stage::completed, age, share * interval.active);
  if (layer == steady) account.compliant_ends += account.per_year(age, share * interval.active);
}

}  // namespace caseflow::analytic
