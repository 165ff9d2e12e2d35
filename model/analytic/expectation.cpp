#include "model/analytic/expectation.hpp"

#include <algorithm>

#include "model/analytic/induction.hpp"
#include "model/analytic/onward_orders.hpp"
#include "model/analytic/order.hpp"
#include "model/analytic/release.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {
namespace {

using core::CaseKind;
using core::Stage;

/// `points`: classes of cases to follow; fewer where days of unpaid work make each dear. Ten times as many
/// change the caseload of the shipped scenario by less than a thousandth.
struct Stream {
  CaseKind kind;
  double per_working_day;
  int points;
};

std::array<Stream, 4> streams(scenario::Plan const& plan) {
  auto const& sentences = plan.scenario.sentences;
  double const supervision = std::clamp(sentences.supervision_share, 0.0, 1.0);
  double const combined = std::clamp(sentences.combined_share, 0.0, 1 - supervision);
  double const orders = plan.orders_per_working_day;
  return {{{CaseKind::supervision, orders * supervision, 1024},
           {CaseKind::combined, orders * combined, 512},
           {CaseKind::unpaid_work, orders * std::max(0.0, 1 - supervision - combined), 512},
           {CaseKind::custody, plan.receptions_per_working_day, 1024}}};
}

/// A part of a whole, or 0 of nothing.
double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

void follow(SharedInputs const& shared, Stream const& stream, Account& account, OnwardOrders& again) {
  if (stream.per_working_day <= 0) return;
  double const weight = stream.per_working_day / stream.points;
  for (int point = 0; point < stream.points; ++point) {
    account.begin_class(weight);
    if (stream.kind == CaseKind::custody) {
      follow_custody(shared, point, account);
      continue;
    }
    CaseClass const person = shared.classes.person(stream.kind, shared.lattice, point);
    again.add(person, weight,
              follow_order(shared, {.person = person, .made = stream.kind, .point = point}, account));
  }
}

/// Longer than anybody stays: ten years in prison and ten on licence, the most that a scenario can say, and
/// recalls and orders made again.
constexpr int long_run_months = 25 * 12;

Expectation expected(scenario::Plan const& plan, int months) {
  Arrivals const arrivals(plan, months);
  Hazards const hazards(plan, arrivals.horizon());
  Delays const delays(plan, arrivals.horizon());
  Lattice const lattice;
  CaseClasses const classes(plan);
  SharedInputs const shared{plan, delays, hazards, lattice, classes, group_induction_minutes(plan)};

  Account orders(arrivals), releases(arrivals);
  OnwardOrders again;
  for (auto const& stream : streams(plan))
    follow(shared, stream, stream.kind == CaseKind::custody ? releases : orders, again);
  again.follow(shared, arrivals, orders);

  Expectation made;
  for (std::size_t stage = 0; stage < core::stage_count; ++stage) {
    made.cases[stage] =
        orders.in_stage(static_cast<Stage>(stage)) + releases.in_stage(static_cast<Stage>(stage));
    made.caseload += made.cases[stage];
  }
  made.hub = orders.hub() + releases.hub();
  made.starts_per_year =
      (plan.orders_per_working_day + plan.receptions_per_working_day) * arrivals.between(0, sim::days_a_year);
  for (std::size_t edge = 0; edge < scenario::edge_count; ++edge)
    made.per_year[edge] = orders.flow(scenario::edges[edge]) + releases.flow(scenario::edges[edge]);
  made.completion_share_orders = share(orders.orders_completed, orders.orders_completed + orders.orders_lost);
  made.compliance_share_release =
      share(releases.compliant_ends, releases.orders_completed + releases.orders_lost);
  made.unpaid_work_completion_share =
      share(orders.unpaid_work_done, orders.unpaid_work_done + orders.unpaid_work_not_done);
  made.hub_minutes_per_week = orders.minutes(true) + releases.minutes(true);
  made.office_minutes_per_week = orders.minutes(false) + releases.minutes(false);
  return made;
}

}  // namespace

Expectation expectation(scenario::Plan const& plan) { return expected(plan, long_run_months); }

Expectation expectation_after_run_up(scenario::Plan const& plan) {
  auto const& run_up = plan.scenario.run_up;
  return expected(plan, run_up.flow_months + run_up.staffed_months);
}

double arrival_factor(scenario::Plan const& before) {
  double const caseload = expectation(before).caseload;
  SIM_EXPECTS(caseload > 0);
  return before.scenario.demand.sustained_caseload / caseload;
}

}  // namespace caseflow::analytic
