#include "model/scenario/process/outcomes.hpp"

namespace caseflow::scenario {

BreachOutcome breach_outcome(Scenario const& scenario, core::CaseKind kind, bool work_outstanding) {
  auto const& enforcement = scenario.enforcement;
  auto const& made = scenario.new_sentences;
  if (kind == core::CaseKind::custody) return {.revoked_share = enforcement.revoked_share_post_sentence};
  double const revoked = kind == core::CaseKind::unpaid_work ? enforcement.revoked_share_unpaid_work
                         : work_outstanding                  ? enforcement.revoked_share_with_unpaid_work
                                                             : enforcement.revoked_share;
  return {revoked, made.resentenced_after_breach_share, made.more_requirements_share};
}

ConvictionOutcome conviction_outcome(Scenario const& scenario, core::CaseKind kind) {
  double const revoked = scenario.reoffending.revoked_share;
  if (kind == core::CaseKind::custody) return {.revoked_share = revoked};
  auto const& made = scenario.new_sentences;
  return {revoked, made.resentenced_share, made.second_order_share};
}

double enforced_share(Scenario const& scenario, bool on_licence) {
  return on_licence ? scenario.enforcement.recall_share
                    : piece_of(scenario.practice, core::Piece::enforcement).level;
}

}  // namespace caseflow::scenario
