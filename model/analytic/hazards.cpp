#include "model/analytic/hazards.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/scenario/process/unpaid_work.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {
namespace {

/// Not yet escalated after each day, from one level: levels change by constant hazards, second order in the
/// day.
std::vector<double> not_escalated(scenario::RiskChanges const& changes, bool medium, int horizon) {
  using core::RiskOfHarm;
  auto const from_low = scenario::risk_turns(changes, RiskOfHarm::low);
  auto const from_medium = scenario::risk_turns(changes, RiskOfHarm::medium);
  double const low_per_year = scenario::risk_changes_per_year(changes, RiskOfHarm::low);
  double const medium_per_year = scenario::risk_changes_per_year(changes, RiskOfHarm::medium);
  double const raised = low_per_year * from_low.raised_share / sim::days_a_year;
  double const lowered = medium_per_year * from_medium.lowered_share / sim::days_a_year;
  double const escalated = medium_per_year * from_medium.escalated_share / sim::days_a_year;
  double in_low = medium ? 0 : 1, in_medium = 1 - in_low;
  std::vector<double> alive{1};
  for (int day = 0; day < horizon; ++day) {
    auto slope = [&](double low, double at_medium) {
      return std::pair(lowered * at_medium - raised * low, raised * low - (lowered + escalated) * at_medium);
    };
    auto const [low1, medium1] = slope(in_low, in_medium);
    auto const [low2, medium2] = slope(in_low + low1 / 2, in_medium + medium1 / 2);
    in_low += low2;
    in_medium += medium2;
    alive.push_back(in_low + in_medium);
  }
  return alive;
}

std::vector<double> clock(double shape, int horizon) {
  std::vector<double> made;
  for (int day = 0; day <= horizon; ++day) made.push_back(std::pow(day / sim::days_a_year, shape));
  return made;
}

/// Mean days from a change in risk to the contact, or day of unpaid work, that brings it to light, or to the
/// report of another agency if that is sooner. Looks in between, reviews and answers to checks, are left out.
int days_unnoticed(scenario::Plan const& plan, CaseClass const& person,
                   std::vector<rules::ContactStep> const& steps) {
  auto const& changes = plan.scenario.risk_changes;
  constexpr float typical_week = 16;  // between the dense first weeks and the thin last ones
  bool const stand_alone = person.kind == core::CaseKind::unpaid_work;
  double const weeks = stand_alone ? 1 : scenario::weeks_between_contacts(steps, typical_week, person.pace);
  bool const in_work = (person.flags & plan.office_hours_flags) != 0;
  double const kept = stand_alone
                          ? scenario::expected_share(plan.scenario.unpaid_work, in_work)
                          : scenario::kept_of(1 - person.absence, plan.scenario.attendance.acceptable_share);
  // Each look spends so much of an exponential number.
  double const noticed = stand_alone ? changes.noticed_at_work_share : changes.noticed_at_contact_share;
  double const a_look = kept * noticed;
  constexpr double at_most = 365;
  double const by_looks = a_look > 0 ? std::min(at_most, 7 * weeks * (1 / a_look - 0.5)) : at_most;
  double const by_report = std::min(by_looks, plan.answer_days(0.5));
  return static_cast<int>(std::lround(std::lerp(by_looks, by_report, changes.reported_share)));
}

}  // namespace

Hazards::Hazards(scenario::Plan const& plan, int horizon) {
  auto const& scenario = plan.scenario;
  for (int day = 0; day <= horizon; ++day)
    transfer_.push_back(std::exp(-scenario.risk_changes.transferred_per_year * day / sim::days_a_year));
  conviction_ = clock(scenario.reoffending.shape, horizon);
  recall_ = clock(scenario.enforcement.recall_shape, horizon);
  escalation_ = {not_escalated(scenario.risk_changes, false, horizon),
                 not_escalated(scenario.risk_changes, true, horizon)};
}

Survival::Survival(Hazards const& hazards, scenario::Plan const& plan, CaseClass const& person, int began,
                   std::vector<rules::ContactStep> const& steps)
    : hazards_(&hazards),
      truly_medium_(person.truly_medium),
      began_(began),
      unnoticed_(days_unnoticed(plan, person, steps)) {
  auto const& reoffending = plan.scenario.reoffending;
  to_court_ = scenario::days_to_conviction(reoffending);
  rate_ = std::max(0.0, scenario::convictions_per_year(reoffending, person.reoffending));
  auto const outcome = scenario::conviction_outcome(plan.scenario, person.kind);
  double const in_place = outcome.revoked_share * outcome.resentenced_share;
  double const beside = (1 - outcome.revoked_share) * outcome.second_order_share;
  double const changes = outcome.revoked_share + beside;
  rate_ *= changes;
  if (changes <= 0) return;
  in_place_ = in_place / changes;
  beside_ = beside / changes;
  to_custody_ = 1 - in_place_ - beside_;
}

double Survival::conviction(int age) const {
  return std::exp(-rate_ * hazards_->conviction_clock(age - began_ - to_court_));
}

HazardInterval interval(Survival const& survival, int from, int to) {
  double const days = to - from;
  double const transfer[] = {survival.transfer(from), survival.transfer(to)};
  double const conviction[] = {survival.conviction(from), survival.conviction(to)};
  double const escalation[] = {survival.escalation(from), survival.escalation(to)};
  double const transfer_mean = (transfer[0] + transfer[1]) / 2,
               conviction_mean = (conviction[0] + conviction[1]) / 2;
  HazardInterval made;
  made.escalation = (escalation[0] + escalation[1]) / 2;
  made.absent = transfer_mean * conviction_mean;
  made.active = made.absent * made.escalation;
  made.lost_transfer = (transfer[0] - transfer[1]) / days * conviction_mean;
  made.lost_conviction = (conviction[0] - conviction[1]) / days * transfer_mean;
  made.lost_escalation = (escalation[0] - escalation[1]) / days * made.absent;
  return made;
}

}  // namespace caseflow::analytic
