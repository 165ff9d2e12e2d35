#include "model/analytic/work_requirement.hpp"

#include <algorithm>
#include <cmath>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/unpaid_work.hpp"

namespace caseflow::analytic {

UnpaidWork unpaid_work(SharedInputs const& shared, CaseClass const& person, int point, double hours,
                       double outstanding, int sentenced, int allocated) {
  auto const u = [&](Attribute attribute) { return shared.lattice.at(point, attribute); };
  auto const& terms = shared.plan.scenario.unpaid_work;
  UnpaidWork made;
  made.needed = static_cast<std::size_t>(
      std::max(1.0, std::ceil(outstanding + scenario::hours_to_work(terms, hours) / terms.day_hours - 1e-6)));
  hours += scenario::hours_ordered(terms, outstanding * terms.day_hours);
  bool const in_work = (person.flags & shared.plan.office_hours_flags) != 0;
  made.intensive =
      scenario::intensive_work(terms, hours, person.reoffending, in_work, u(Attribute::placement));
  double const absence = scenario::work_absence(terms, u(Attribute::session_absence));
  double const offered = scenario::offered_share(terms, in_work);
  made.missed = offered * absence;
  made.kept = scenario::kept_of(offered * (1 - absence), terms.acceptable_share);
  made.next_session =
      add_working(allocated, scenario::working_days_to_first_session(terms, u(Attribute::first_session)));
  made.next_limit = std::max(allocated, sentenced + scenario::work_limit_days(terms));
  return made;
}

}  // namespace caseflow::analytic
