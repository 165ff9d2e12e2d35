#pragma once

#include "model/service/state/service.hpp"

/// What happens in one subject and concerns others. A subject announces it and knows nothing of who answers:
/// `run/answers.cpp` is the table of what follows, in which order, before the call returns. So every subject
/// includes only what stands below it.
namespace caseflow::service::announce {

// --- tasks of officers ---
/// An officer finished a task, or it was done at once during the run-up; `depth` is the share of its minutes
/// that it got, above 0 to 1.
void work_done(Service& service, WorkItem const& item, double depth);
/// A task was dropped under pressure.
void work_skipped(Service& service, WorkItem const& item);

// --- the flow of a case ---
/// A court has made the order that begins the case. `hours` of unpaid work; 0 for none.
void order_made(Service& service, CaseId id, double hours);
/// A case in custody has been allocated: Through the Gate begins.
void received_into_custody(Service& service, CaseId id);
/// A case in the community has been allocated: what its order asks for begins.
void order_begins(Service& service, CaseId id);
/// The person leaves prison for the first time; still in custody by stage.
void leaves_prison(Service& service, CaseId id);
/// The same, once the case is on licence.
void licence_begins(Service& service, CaseId id);
/// The case is back in the stage that a breach, warrant or recall had interrupted.
void resumed(Service& service, CaseId id, bool after_recall);
/// The case is about to leave the caseload; its stage is still the one it had.
void ends(Service& service, CaseId id, core::Stage how);
/// A what-if has given the case a hazard that it did not have.
void hazard_begins(Service& service, CaseId id, EventKind kind);

// --- allocation ---
/// The person got somebody new as officer.
void officer_changed(Service& service, CaseId id);

// --- enforcement ---
/// Administrators have written their part of a breach's papers.
void papers_written(Service& service, CaseId id);
/// A court has found a breach proved and revokes what is running; `resentenced`: for another order.
void orders_revoked(Service& service, CaseId id, bool resentenced);
/// A breached order goes on; `u`, 0 to 1, says whether it has more requirements.
void breached_order_continues(Service& service, CaseId id, double u);
/// The person is back in prison, to be released on a day.
void recalled(Service& service, CaseId id, sim::Day release);
/// The person is let out after a recall; still recalled by stage.
void released_after_recall(Service& service, CaseId id);

// --- the staff ---
/// Somebody has taken up a place as an officer.
void officer_came(Service& service, OfficerId officer);

}  // namespace caseflow::service::announce
