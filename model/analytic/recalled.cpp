#include "model/analytic/recalled.hpp"

#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/sentences.hpp"

namespace caseflow::analytic {

Recalled::Recalled(Setting const& setting, CaseClass const& person, Term const& term)
    : delay(scenario::under_twelve_months(term.custody_months) ? setting.delays.short_recall
                                                               : setting.delays.long_recall),
      rate(scenario::recalls_per_year(setting.plan.scenario.enforcement,
                                      scenario::under_twelve_months(term.custody_months),
                                      person.reoffending)) {
  prison.resize(static_cast<std::size_t>(term.licence_ends / 7) + 2);
}

}  // namespace caseflow::analytic
