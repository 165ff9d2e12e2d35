#pragma once

#include <vector>

#include "model/service/state/case.hpp"
#include "model/service/state/work_item.hpp"

namespace caseflow::service {

/// Cases that wait for an officer, in the order in which they began to wait, and the work that is kept for
/// whoever takes them.
class AllocationQueue {
 public:
  std::vector<CaseId> const& cases() const { return cases_; }
  std::vector<WorkItem> const& work() const { return work_; }

  /// A case begins to wait, with what was on its officer's worklist. Expects one that does not wait.
  void join(CaseId id, std::vector<WorkItem> const& work);
  /// More work for a case that waits.
  void keep(WorkItem const& item) { work_.push_back(item); }
  /// A case has an officer again: returns the work kept for it, without that of the case that had the slot
  /// before. Expects one that waits.
  std::vector<WorkItem> leave(CaseId id, std::uint16_t generation);
  /// A case ends while it waits. What was kept for it falls to nobody: it is recognized by its generation.
  /// Expects one that waits.
  void drop(CaseId id);
  /// Takes away what was kept of one kind for a case.
  void withdraw(CaseId id, core::Task task);

 private:
  std::vector<CaseId> cases_;
  std::vector<WorkItem> work_;
};

}  // namespace caseflow::service
