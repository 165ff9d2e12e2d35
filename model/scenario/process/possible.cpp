#include "model/scenario/process/possible.hpp"

#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/outcomes.hpp"

namespace caseflow::scenario {

using enum core::Stage;

namespace {

bool supervised(Scenario const& scenario) {
  return orders(scenario) && scenario.sentences.supervision_share + scenario.sentences.combined_share > 0;
}
bool combined(Scenario const& scenario) { return orders(scenario) && scenario.sentences.combined_share > 0; }
bool stand_alone(Scenario const& scenario) {
  return orders(scenario) && scenario.sentences.unpaid_work_share > 0;
}
bool short_custody(Scenario const& scenario) {
  return receptions(scenario) && scenario.sentences.short_custody_share > 0;
}

/// Whether anybody misses what is planned: appointments, or days of unpaid work.
bool appointments_missed(Scenario const& scenario) { return scenario.attendance.unacceptable_median > 0; }
bool days_missed(Scenario const& scenario) {
  return scenario.unpaid_work.unacceptable_median > 0 && scenario.unpaid_work.offered_share > 0;
}

bool breached(core::Stage stage, Scenario const& scenario) {
  auto const& enforcement = scenario.enforcement;
  if (enforced_share(scenario, false) <= 0 || enforcement.window_months <= 0) return false;
  switch (stage) {
    case community:
      return supervised(scenario) &&
             (appointments_missed(scenario) || (combined(scenario) && days_missed(scenario)));
    case unpaid_work:
      return stand_alone(scenario) && days_missed(scenario);
    case post_sentence_supervision:
      return short_custody(scenario) && appointments_missed(scenario);
    default:
      return false;
  }
}

bool recalls(Scenario const& scenario) {
  auto const& enforcement = scenario.enforcement;
  constexpr float highest_ogrs3 = 100;
  bool const other = recalls_per_year(enforcement, true, highest_ogrs3) > 0 ||
                     recalls_per_year(enforcement, false, highest_ogrs3) > 0;
  bool const absent =
      enforced_share(scenario, true) > 0 && enforcement.window_months > 0 && appointments_missed(scenario);
  return receptions(scenario) && (other || absent);
}

bool begins(core::Stage stage, Scenario const& scenario) {
  if (stage == custody) return receptions(scenario);
  return stage == community ? supervised(scenario) : stand_alone(scenario);
}

/// The court's answer to a breach, at a hearing or when a warrant is executed.
bool decided(core::Stage to, Scenario const& scenario) {
  auto const answer = [&](core::Stage under, core::CaseKind kind, bool work_outstanding) {
    if (!breached(under, scenario)) return false;
    auto const outcome = breach_outcome(scenario, kind, work_outstanding);
    if (to == revoked) return outcome.revoked_share > 0 && outcome.resentenced_share < 1;
    bool const resentenced = outcome.revoked_share > 0 && outcome.resentenced_share > 0;
    if (resentenced && (to == community || to == unpaid_work) && begins(to, scenario)) return true;
    return outcome.revoked_share < 1 && (to == under || to == completed);
  };
  return answer(community, core::CaseKind::supervision, false) ||
         (combined(scenario) && answer(community, core::CaseKind::combined, true)) ||
         answer(unpaid_work, core::CaseKind::unpaid_work, true) ||
         answer(post_sentence_supervision, core::CaseKind::custody, false);
}

/// Whether courts make orders of this stage for people who are in the other.
bool made_anew(core::Stage from, core::Stage to, Scenario const& scenario) {
  auto const outcome = conviction_outcome(scenario, core::CaseKind::supervision);
  bool const in_place = outcome.revoked_share > 0 && outcome.resentenced_share > 0;
  bool const beside = outcome.revoked_share < 1 && outcome.second_order_share > 0;
  if (scenario.reoffending.per_year <= 0 || !begins(to, scenario)) return false;
  switch (from) {
    case community:
      return supervised(scenario) && in_place;
    case unpaid_work:
      return stand_alone(scenario) && (in_place || beside);
    default:
      return (in_place || beside) && (breached(community, scenario) || breached(unpaid_work, scenario));
  }
}

/// Whether cases in the stage can have unpaid work to do, whose time can be up.
bool limited(core::Stage stage, Scenario const& scenario) {
  switch (stage) {
    case community:  // a second order can bring hours
      return combined(scenario) || (supervised(scenario) && stand_alone(scenario));
    case unpaid_work:
      return stand_alone(scenario);
    default:
      return (combined(scenario) && breached(community, scenario)) || breached(unpaid_work, scenario);
  }
}

}  // namespace

bool orders(Scenario const& scenario) { return scenario.demand.orders_per_year > 0; }
bool receptions(Scenario const& scenario) { return scenario.demand.receptions_per_year > 0; }
bool unpaid_work_imposed(Scenario const& scenario) { return stand_alone(scenario) || combined(scenario); }
bool unpaid_work_credited(Scenario const& scenario) {
  auto const& work = scenario.unpaid_work;
  return work.offered_share > 0 && work.acceptable_share < 1 && work.day_hours > 0;
}

bool possible(Edge const& edge, Scenario const& scenario) {
  auto const& changes = scenario.risk_changes;
  switch (edge.by) {
    case Move::allocation:
      return begins(edge.to, scenario);
    case Move::release:
    case Move::end:
      return edge.from != unpaid_work || unpaid_work_credited(scenario);
    case Move::licence_end:
      return short_custody(scenario);
    case Move::limit:
      return limited(edge.from, scenario);
    case Move::breach:
      return breached(edge.from, scenario);
    case Move::hearing:
      return scenario.enforcement.does_not_appear_share < 1 &&
             scenario.enforcement.out_of_contact_share < 1 && decided(edge.to, scenario);
    case Move::warrant_issued:
      return scenario.enforcement.does_not_appear_share > 0 || scenario.enforcement.out_of_contact_share > 0;
    case Move::warrant_executed:
      return decided(edge.to, scenario);
    case Move::recall:
      return recalls(scenario);
    case Move::rerelease:
      return edge.to == revoked ? scenario.sentences.short_custody_share < 1
                                : edge.to == licence || short_custody(scenario);
    case Move::conviction:
      return scenario.reoffending.per_year > 0 && scenario.reoffending.revoked_share > 0;
    case Move::escalation:
      return changes.escalated_share > 0 && changes.per_year_medium > 0;
    case Move::transfer:
      return changes.transferred_per_year > 0;
    case Move::new_sentence:
      return made_anew(edge.from, edge.to, scenario);
  }
  return false;
}

}  // namespace caseflow::scenario
