#include "model/analytic/order_state.hpp"

#include <algorithm>
#include <cmath>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "model/scenario/process/sentences.hpp"

namespace caseflow::analytic {

using core::CaseKind;
using core::Stage;

OrderState::OrderState(SharedInputs const& shared, Beginning const& begins, Account& in)
    : plan(shared.plan),
      delays(shared.delays),
      account(in),
      person(begins.person),
      effort(plan, person, shared.group_induction),
      sentenced(static_cast<int>(5 * shared.lattice.at(begins.point, Attribute::weekday))),
      allocated(begins.anew ? sentenced
                            : add_working(sentenced,
                                          scenario::working_days_to_allocation(
                                              plan.scenario.demand,
                                              shared.lattice.at(begins.point, Attribute::administration)))),
      steps(plan.band[person.band].order_contact),
      survival(shared.hazards, plan, person, allocated - sentenced, steps),
      base(person.kind == CaseKind::unpaid_work ? Stage::unpaid_work : Stage::community),
      stand_alone(person.kind == CaseKind::unpaid_work),
      taken(scenario::enforced_share(plan.scenario, false)),
      window(scenario::absence_counts_days(plan.scenario.enforcement)),
      excuses(plan.scenario.enforcement) {
  Stage const routed = begins.anew ? base : Stage::awaiting_allocation;
  auto const& route = rules::route(plan.routes, person.facts(routed));
  hub_share = HubShare(plan, person, routed, survival.unnoticed());
  hub = hub_share.at(0);
  telephone_weeks = stand_alone ? 0 : static_cast<double>(route.telephone_weeks);
  if (telephone_weeks > 0) effort.take_to_telephone();
  if (!stand_alone) plan_supervision(shared, begins);
  if (person.kind != CaseKind::supervision) {
    double const hours = begins.made == CaseKind::supervision
                             ? 0
                             : plan.unpaid_work_hours(shared.lattice.at(begins.point, Attribute::hours));
    work = unpaid_work(shared, person, begins.point, hours, begins.outstanding, sentenced, allocated);
  }
  none.assign(work.needed + 1, 0);
  first = warrant = charged = at_court = none;
  breach.assign(static_cast<std::size_t>(delays.longest_court_weeks) + 1, none);
  gone = breach;
}

void OrderState::plan_supervision(SharedInputs const& shared, Beginning const& begins) {
  auto const u = [&](Attribute attribute) { return shared.lattice.at(begins.point, attribute); };
  int const made = sentenced + scenario::order_days(plan, u(Attribute::order), u(Attribute::length));
  int const other = sentenced + std::max(1, begins.other_ends);
  bool const both = begins.beside && begins.other_ends > 0 && begins.made != CaseKind::unpaid_work;
  ends = both ? std::max(made, other) : begins.made == CaseKind::unpaid_work ? other : made;
  if (both) beside_ends = std::max(allocated, std::min(made, other));
  ends = std::max(ends, allocated);  // one that is over by then ends with the allocation
  int const within = scenario::first_contact_within(plan.scenario.attendance, false);
  next_contact = add_working(allocated, scenario::first_contact_after(within, u(Attribute::first_contact)));
  auto const& assessment = plan.scenario.operating_model.assessment;
  next_review = allocated + scenario::days_to_first_review(plan.scenario);
  if (assessment.band_review_every_weeks > 0) next_band_review = allocated + days_between_band_reviews(plan);
  if (scenario::has_last_review(assessment))
    termination = std::max(allocated, scenario::last_review_on(assessment, ends));
}

void OrderState::complete(int day, double part) {
  double const leaving = part * (none[work.needed] + first[work.needed]);
  account.move(scenario::Move::end, base, Stage::completed, age(day), leaving * interval.active);
  waiting_second -= part * first[work.needed];
  present -= leaving;
  none[work.needed] *= 1 - part;
  first[work.needed] *= 1 - part;
}

Outstanding OrderState::outstanding() const {
  Outstanding made;
  if (work.needed == 0) return made;
  double days = 0, running = 0;
  for (std::size_t done = 0; done < work.needed; ++done) {
    double const share = none[done] + first[done] + warrant[done];
    days += share * static_cast<double>(work.needed - done);
    running += share;
  }
  if (running <= 0) return made;
  made.days = days / running;
  made.part = running / (running + none[work.needed] + first[work.needed] + warrant[work.needed]);
  return made;
}

void OrderState::sentence_anew(scenario::Move by, Stage from, int day, double in_place, double beside,
                               Outstanding const& left) {
  double const alone = plan.scenario.sentences.unpaid_work_share;
  double const to_work = alone * (in_place + (stand_alone ? beside : 0));
  account.move(by, from, Stage::unpaid_work, age(day), from == Stage::unpaid_work ? 0 : to_work);
  account.move(by, from, Stage::community, age(day),
               from == Stage::community ? 0 : in_place + beside - to_work);
  account.resentence(age(day), in_place);
  followed.in_place += in_place;
  followed.beside += beside;
  followed.ages += (in_place + beside) * age(day);
  double const working = beside * left.part;
  followed.working += working;
  followed.outstanding += working * left.days;
  if (!stand_alone && ends > day) followed.left += beside * (ends - day);
}

}  // namespace caseflow::analytic
