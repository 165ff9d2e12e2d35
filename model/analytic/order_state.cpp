#include "model/analytic/order_state.hpp"

#include <algorithm>
#include <cmath>

#include "model/analytic/geometric.hpp"

namespace caseflow::analytic {

using core::CaseKind;
using core::Stage;

OrderState::OrderState(Setting const& setting, CaseKind kind, int point, Account& in)
    : plan(setting.plan),
      delays(setting.delays),
      account(in),
      person(setting.profile.person(kind, setting.lattice, point)),
      effort(plan, person, setting.group_induction),
      sentenced(static_cast<int>(5 * setting.lattice.at(point, Attribute::weekday))),
      allocated(add_working(sentenced, 1 + geometric(plan.scenario.demand.admin_days_mean,
                                                     setting.lattice.at(point, Attribute::administration)))),
      survival(setting.hazards, plan, static_cast<double>(person.reoffending), person.risk_of_harm,
               allocated - sentenced),
      base(kind == CaseKind::unpaid_work ? Stage::unpaid_work : Stage::community),
      stand_alone(kind == CaseKind::unpaid_work),
      steps(plan.band[static_cast<std::size_t>(person.band)].order_contact),
      window(plan.scenario.enforcement.window_months * days_a_month),
      excuses(plan.scenario.enforcement) {
  auto const& route = rules::route(plan.routes, person.facts(Stage::awaiting_allocation));
  hub = plan.has_hub() && route.hub;
  telephone_weeks = stand_alone ? 0 : static_cast<double>(route.telephone_weeks);
  if (telephone_weeks > 0) effort.take_to_telephone();
  if (!stand_alone) plan_supervision(setting, point);
  if (kind != CaseKind::supervision) work = unpaid_work(setting, person, point, sentenced, allocated);
  none.assign(work.needed + 1, 0);
  first = warrant = none;
  breach.assign(static_cast<std::size_t>(delays.longest_court_weeks) + 1, none);
  gone = breach;
}

void OrderState::plan_supervision(Setting const& setting, int point) {
  auto const u = [&](Attribute attribute) { return setting.lattice.at(point, attribute); };
  auto const& scenario = plan.scenario;
  bool const suspended = u(Attribute::order) >= scenario.sentences.community_order_share;
  double const months =
      (suspended ? plan.suspended_order_months : plan.community_order_months)(u(Attribute::length));
  ends = sentenced + std::max(1, static_cast<int>(std::lround(months * days_a_month)));
  int const first_appointment = static_cast<int>(scenario.attendance.first_appointment_days);
  next_contact = add_working(
      allocated,
      std::min(first_appointment, 1 + static_cast<int>(u(Attribute::first_contact) * first_appointment)));
  auto const& assessment = scenario.operating_model.assessment;
  next_review = allocated + static_cast<int>(7 * (assessment.first_review_weeks - 2));
  if (assessment.band_review_every_weeks > 0) next_band_review = allocated + days_between_band_reviews(plan);
  if (assessment.termination_weeks > 0)
    termination = ends - static_cast<int>(7 * assessment.termination_weeks);
}

void OrderState::complete(int day) {
  double const leaving = none[work.needed] + first[work.needed];
  account.move(scenario::Move::end, base, Stage::completed, age(day), leaving * weather.active);
  waiting_second -= first[work.needed];
  present -= leaving;
  none[work.needed] = first[work.needed] = 0;
}

}  // namespace caseflow::analytic
