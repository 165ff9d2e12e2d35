#pragma once

#include <vector>

#include "model/service/state/people.hpp"
#include "model/service/state/service.hpp"

/// What is asked of the officer of a case, and how it goes along when the case does.
namespace caseflow::service::tasks {

/// Asks the case's officer for a task, in full-depth minutes of the case's band unless `minutes` is given.
/// Without officers (run-up) it is done at once.
void request(Service& service, CaseId id, core::Task task, int priority, sim::Day due,
             std::uint32_t detail = 0, float minutes = -1);

/// What the case has on its officer's worklist: taken off, to be put on another's.
std::vector<WorkItem> take(Service& service, CaseId id);
void put(Service& service, CaseId id, std::vector<WorkItem> const& work);
/// Takes it off for good.
void drop(Service& service, CaseId id);
/// Takes off what was asked of one kind, from the queue too where the case waits for an officer.
void withdraw(Service& service, CaseId id, core::Task task);

}  // namespace caseflow::service::tasks
