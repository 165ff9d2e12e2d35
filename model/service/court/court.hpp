#pragma once

#include "model/service/state/service.hpp"

/// What courts make of people who are on the caseload already: convictions for new offences, orders in place
/// of one that is revoked or beside one that goes on, more requirements.
///
/// One person is one case, however many orders run. Each order counts towards service level 8 when it ends:
/// on its own last day, or with the case. An order whose only requirement is unpaid work, and which runs
/// beside another, ends with the case.
namespace caseflow::service::court {

/// Supervision or a new order begins: so does the hazard of a new conviction, which falls with time.
void plan_conviction(Service& service, CaseId id);
/// The next offence, on the clock that runs since supervision or the latest order began; none where the
/// person does not reoffend.
void plan_next_conviction(Service& service, CaseId id);
/// An offence that will be heard, at whatever stage after allocation; the next is planned.
void conviction(Service& service, CaseId id);
/// The court hears of an offence, at whatever stage: it revokes what is running, makes an order beside it, or
/// neither. `which`: the offence, and the order under which it was committed, as `conviction` put them
/// together; nothing where an order was made since.
void conviction_heard(Service& service, CaseId id, std::uint32_t which);

/// The court revokes what is running: another order is made in its place (`resentenced`; never of a sentence
/// to custody), or the case ends. Expects a stage from which it can be revoked: any after allocation but
/// first custody.
void revoke(Service& service, CaseId id, bool resentenced);
/// A breached order goes on, with more hours or more weeks where u, 0 to 1, says so; call before it
/// resumes. Nothing for one that has neither hours nor a last day to come.
void add_requirements(Service& service, CaseId id, double u);

/// The last day of an order that ran beside a longer one. `revocations`: of the case when it was made;
/// nothing where all orders were revoked since. At whatever stage.
void order_beside_ends(Service& service, CaseId id, std::uint32_t revocations);

}  // namespace caseflow::service::court
