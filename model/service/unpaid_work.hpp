#pragma once

#include "model/service/service.hpp"

/// Unpaid work: bookings against the places that supervisors give, attendance, stand-downs, hours, the
/// twelve-month limit.
namespace caseflow::service::unpaid_work {

/// The court orders hours.
void impose(Service& service, CaseId id, double hours);
/// The officer is asked for the assessment that comes before the placement, and the limit is set.
void begin(Service& service, CaseId id);
/// The assessment is done: the first day is booked.
void assessed(Service& service, CaseId id);

/// A planned week or half-week of one order comes round. `place` is 0 without a place booked, else 1 + the
/// team that gave it: the slot of an ended order may serve another team by then.
void day_due(Service& service, std::uint32_t order, std::uint32_t generation, std::uint32_t place);
/// Another order: hours outstanding and those of the new order are one requirement, whose time begins today.
void renew(Service& service, CaseId id, double hours);
/// The court adds hours to a requirement that is not worked yet.
inline void add_hours(Service& service, CaseId id, double hours) {
  double const credited = service.plan->scenario.unpaid_work.education_hours_share;
  auto const at = static_cast<std::size_t>(service.cases[id].unpaid_work);
  service.orders[at].hours_needed += static_cast<float>(hours * (1 - credited));
}
/// Whether hours are still to be worked.
inline bool outstanding(Service const& service, Case const& subject) {
  return subject.unpaid_work >= 0 && !service.orders[static_cast<std::size_t>(subject.unpaid_work)].done;
}

/// People have come and gone: counts the supervisors in post.
void day_begins(Service& service);
/// The working day of every team: who came is given a place or stood down.
void work_day(Service& service);
/// The hours outstanding will not be worked any more; what else was ordered goes on.
void give_up(Service& service, CaseId id);

/// The case left the caseload: the requirement ends with it.
void ended(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::unpaid_work
