#pragma once

#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/state/service.hpp"

/// Unpaid work, the requirement: what the court ordered, the assessment before it, the hours, its end.
namespace caseflow::service::unpaid_work {

/// The court orders hours.
void impose(Service& service, CaseId id, double hours);
/// The officer is asked for the assessment that comes before the placement, and the limit is set.
void begin(Service& service, CaseId id);
/// The assessment is done: the first day is booked.
void assessed(Service& service, CaseId id);
/// Another order: hours outstanding and those of the new order are one requirement, whose time begins today.
void renew(Service& service, CaseId id, double hours);
/// The court adds hours to a requirement that is not worked yet.
inline void add_hours(Service& service, CaseId id, double hours) {
  auto const& work = service.plan->scenario.unpaid_work;
  RequirementId const at = service.cases[id].unpaid_work;
  service.requirements[at].hours_needed += static_cast<float>(scenario::hours_to_work(work, hours));
}
/// The case left the caseload: the requirement ends with it.
void ended(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::unpaid_work
