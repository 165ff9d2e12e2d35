#include "model/analytic/recall_state.hpp"

#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/sentences.hpp"

namespace caseflow::analytic {

RecallState::RecallState(SharedInputs const& shared, CaseClass const& person, Term const& term)
    : delay(scenario::under_twelve_months(term.custody_months) ? shared.delays.short_recall
                                                               : shared.delays.long_recall),
      rate(scenario::recalls_per_year(shared.plan, scenario::under_twelve_months(term.custody_months),
                                      person.reoffending, person.flags)) {
  prison.resize(static_cast<std::size_t>(term.licence_ends / 7) + 2);
}

}  // namespace caseflow::analytic
