#pragma once

#include "model/service/observe/notes.hpp"
#include "model/service/state/service.hpp"

/// Unpaid work, the requirement: what the court ordered, the assessment before it, the hours, its end.
namespace caseflow::service::unpaid_work {

/// The court orders hours.
void impose(Service& service, CaseId id, double hours);
/// The officer is asked for the assessment that comes before the placement, and the limit is set.
void begin(Service& service, CaseId id);
/// The assessment is done: the first day is booked.
void assessed(Service& service, CaseId id);
/// A day was worked: its hours count, and the requirement ends with the last of them.
void worked(Service& service, std::uint32_t order);
/// Another order: hours outstanding and those of the new order are one requirement, whose time begins today.
void renew(Service& service, CaseId id, double hours);
/// The court adds hours to a requirement that is not worked yet.
inline void add_hours(Service& service, CaseId id, double hours) {
  double const credited = service.plan->scenario.unpaid_work.education_hours_share;
  auto const at = static_cast<std::size_t>(service.cases[id].unpaid_work);
  service.requirements[at].hours_needed += static_cast<float>(hours * (1 - credited));
}
/// Whether hours are still to be worked.
inline bool outstanding(Service const& service, Case const& subject) {
  return subject.unpaid_work >= 0 &&
         !service.requirements[static_cast<std::size_t>(subject.unpaid_work)].done;
}
/// The hours outstanding will not be worked any more; what else was ordered goes on.
void give_up(Service& service, CaseId id);
/// The case left the caseload: the requirement ends with it.
void ended(Service& service, CaseId id, core::Stage how);

/// Whether the person works in office hours.
inline bool in_work(Service const& service, Case const& subject) {
  return (subject.flags & service.plan->office_hours_flags) != 0;
}
/// Tells the journal how a planned day went.
void note_day(Service const& service, UnpaidWorkRequirement const& order, notes::WorkDay how,
              std::size_t came = 0, std::size_t places = 0);

}  // namespace caseflow::service::unpaid_work
