#include "model/analytic/term.hpp"

#include <algorithm>
#include <cmath>

#include "model/analytic/geometric.hpp"
#include "model/analytic/working_week.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {

Term term(Setting const& setting, int point) {
  auto const u = [&](Attribute attribute) { return setting.lattice.at(point, attribute); };
  auto const& plan = setting.plan;
  auto const& sentences = plan.scenario.sentences;
  Term made;
  made.received = static_cast<int>(5 * u(Attribute::weekday));
  made.allocated = add_working(
      made.received, 1 + geometric(plan.scenario.demand.admin_days_mean, u(Attribute::administration)));
  made.short_custody = u(Attribute::order) < sentences.short_custody_share;
  double const half_days = made.short_custody ? plan.short_served_months(u(Attribute::length)) * days_a_month
                                              : plan.long_licence_weeks(u(Attribute::length)) * 7;
  int const half = std::max(1, static_cast<int>(std::lround(half_days)));
  made.custody_months = static_cast<float>(2 * half / days_a_month);
  int served = half;
  if (u(Attribute::placement) < sentences.home_detention_share)
    served -= std::min(half / 2, sim::days_of_weeks(sentences.home_detention_weeks));
  // Released on the working day before, and not on the day of the reception.
  int const due =
      std::max(last_working(made.received + std::max(1, served)), next_working(made.received + 1));
  made.licence_ends = made.received + 2 * half;
  made.ends =
      made.short_custody
          ? std::max(made.licence_ends, due + sim::days_of_weeks(sentences.supervision_after_release_weeks))
          : made.licence_ends;
  made.released = std::max(due, made.allocated);
  made.licence_ends = std::max(made.licence_ends, made.released);
  made.ends = std::max(made.ends, made.released);
  return made;
}

}  // namespace caseflow::analytic
