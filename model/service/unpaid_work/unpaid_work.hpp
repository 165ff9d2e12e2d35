#pragma once

#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/state/service.hpp"
#include "sim/contract.hpp"

/// Unpaid work, the requirement: what the court ordered, the assessment before it, the hours, its end.
namespace caseflow::service::unpaid_work {

/// The court orders hours (above 0). Expects a case that has none left to work.
void impose(Service& service, CaseId id, double hours);
/// The officer is asked for the assessment that comes before the placement, and the limit is set. Expects a
/// requirement.
void begin(Service& service, CaseId id);
/// The assessment is done: the first day is booked. Nothing where no hours are left.
void assessed(Service& service, CaseId id);
/// Another order: hours outstanding and those of the new order (from 0) are one requirement, whose time
/// begins today; none where both are 0.
void renew(Service& service, CaseId id, double hours);
/// The court adds hours to a requirement. Expects one with hours left.
inline void add_hours(Service& service, CaseId id, double hours) {
  auto const& work = service.plan->scenario.unpaid_work;
  RequirementId const at = service.cases[id].unpaid_work;
  SIM_EXPECTS(service.work_outstanding(service.cases[id]));
  service.requirements[at].hours_needed += static_cast<float>(scenario::hours_to_work(work, hours));
}
/// The case ends, or its orders are revoked: the requirement ends with it, hours worked or not. Nothing
/// without one. What is left to work counts as not completed, unless the person leaves the service (`how`:
/// escalated, transferred).
void ended(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::unpaid_work
