#pragma once

#include <optional>
#include <vector>

#include "model/service/state/service.hpp"
#include "model/service/state/work_item.hpp"

/// What is requested of the officer of a case, and how it goes along when the case does.
namespace caseflow::service::tasks {

struct Request {
  core::Task task{};
  Priority priority = Priority::planned;
  sim::Day due = 0;
  std::uint32_t ordinal = 0;        ///< By the task: which review, check or so on of the case it is.
  bool in_full = false;             ///< An assessment at layer 3.
  bool from_work = false;           ///< A warning of, or decision on, an absence from unpaid work.
  std::optional<double> minutes{};  ///< In full depth; unless given, those of the task at the case's band.
};
/// Requests a task of the case's officer, at whatever stage. For a case that waits for an officer it is kept;
/// for another without one (run-up, administration) it is done at once.
void request(Service& service, CaseId id, Request const& request);

/// What the case has on its officer's worklist: removed, so that it can be given to another officer.
std::vector<WorkItem> take(Service& service, CaseId id);
/// Puts what was taken, or kept while the case waited, on the worklist of the case's officer. Expects that it
/// has one.
void put(Service& service, CaseId id, std::vector<WorkItem> const& work);
/// Takes off for good what the case has on worklists; nothing without an officer.
void drop(Service& service, CaseId id);
/// Takes off what was requested of one kind, from the queue too where the case waits for an officer.
void withdraw(Service& service, CaseId id, core::Task task);

}  // namespace caseflow::service::tasks
