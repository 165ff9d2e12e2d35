#pragma once

#include <cstdint>

#include "model/core/vocabulary.hpp"
#include "model/scenario/question/scenario.hpp"

/// What officers and courts decide, in shares of the cases that they decide on. What courts may do after a
/// breach of an order is in schedules 8 and 12 of the Criminal Justice Act 2003, after a breach of
/// post-sentence supervision in its section 256AC; how often they do it is the scenario's.
namespace caseflow::scenario {

/// What a court makes of a breach.
struct BreachOutcome {
  double revoked_share = 0;            ///< The sentence, or what is left of it, is revoked; the rest goes on.
  double resentenced_share = 0;        ///< Of those revoked: another order is made in its place.
  double more_requirements_share = 0;  ///< Of those that go on: more weeks, or more hours of unpaid work.
};
/// By what the case is under: an order with or without unpaid work outstanding, or post-sentence supervision
/// (kind custody), which no order replaces and to which nothing is added.
BreachOutcome breach_outcome(Scenario const& scenario, core::CaseKind kind, bool work_outstanding);

/// What a court makes of a conviction for a new offence.
struct ConvictionOutcome {
  double revoked_share = 0;       ///< What is running is revoked, or the person sent back to custody.
  double resentenced_share = 0;   ///< Of those revoked: another order is made in its place.
  double second_order_share = 0;  ///< Of the rest: another order beside it.
};
/// After a release (kind custody) courts make no orders in this model.
ConvictionOutcome conviction_outcome(Scenario const& scenario, core::CaseKind kind);

/// What changes in risk of serious harm do, in shares of them; the rest leave the level as it is.
struct RiskTurns {
  double escalated_share = 0;  ///< To high: the National Probation Service takes the case over.
  double lowered_share = 0;    ///< To low.
  double raised_share = 0;     ///< To medium.

  /// To the other of the two levels that are supervised here.
  double other_level_share() const { return lowered_share + raised_share; }
};
/// By the level that a case truly has: nobody at low is high at once, nor at medium is raised to it.
inline RiskTurns risk_turns(RiskChanges const& about, core::RiskOfHarm truly) {
  if (truly == core::RiskOfHarm::low) return {.raised_share = about.raised_share};
  return {.escalated_share = about.escalated_share, .lowered_share = about.lowered_share};
}
/// What one of them does. `u`, strictly between 0 and 1, is spent on escalation first.
enum class RiskTurn : std::uint8_t { none, escalated, lowered, raised };
inline RiskTurn risk_turn(RiskTurns const& turns, double u) {
  if (u < turns.escalated_share) return RiskTurn::escalated;
  if (u < turns.escalated_share + turns.lowered_share) return RiskTurn::lowered;
  return u < turns.other_level_share() + turns.escalated_share ? RiskTurn::raised : RiskTurn::none;
}

/// Of absences on which an officer has to decide, the share that is enforced: by recall on licence, by breach
/// under an order or post-sentence supervision, as experienced officers do on average. The rest end in a
/// warning.
double enforced_share(Scenario const& scenario, bool on_licence);

}  // namespace caseflow::scenario
