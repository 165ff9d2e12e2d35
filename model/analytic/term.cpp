#include "model/analytic/term.hpp"

#include <algorithm>

#include "model/analytic/working_week.hpp"
#include "model/scenario/process/sentences.hpp"

namespace caseflow::analytic {

Term term(SharedInputs const& shared, int point) {
  auto const u = [&](Attribute attribute) { return shared.lattice.at(point, attribute); };
  auto const& plan = shared.plan;
  Term made;
  made.received = static_cast<int>(5 * u(Attribute::weekday));
  made.allocated = add_working(made.received, scenario::working_days_to_allocation(
                                                  plan.scenario.demand, u(Attribute::administration)));
  auto const custody =
      scenario::custody_term(plan, u(Attribute::order), u(Attribute::length), u(Attribute::placement));
  made.short_custody = custody.is_short;
  made.custody_months = custody.custody_months;
  // Released on the working day before, and not on the day of the reception.
  int const due = std::max(last_working(made.received + custody.served), next_working(made.received + 1));
  made.licence_ends = made.received + custody.to_licence_end;
  made.ends =
      made.received + scenario::to_supervision_end(plan.scenario.sentences, custody, due - made.received);
  made.released = std::max(due, made.allocated);
  made.licence_ends = std::max(made.licence_ends, made.released);
  made.ends = std::max(made.ends, made.released);
  return made;
}

}  // namespace caseflow::analytic
