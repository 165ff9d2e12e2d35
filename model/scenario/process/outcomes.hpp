#pragma once

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

/// Of absences on which an officer has to decide, the share that is enforced: by recall on licence, by breach
/// under an order or post-sentence supervision. The rest end in a warning.
inline double enforced_share(Enforcement const& enforcement, bool on_licence) {
  return on_licence ? enforcement.recall_share : 1 - enforcement.not_taken_share;
}

}  // namespace caseflow::scenario
