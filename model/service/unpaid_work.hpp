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
/// The working day of every team: who came is given a place or stood down.
void work_day(Service& service);
/// The hours outstanding will not be worked any more; what else was ordered goes on.
void give_up(Service& service, CaseId id);

/// The case left the caseload: the requirement ends with it.
void ended(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::unpaid_work
