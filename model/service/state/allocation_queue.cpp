#include "model/service/state/allocation_queue.hpp"

#include <algorithm>
#include <iterator>

#include "sim/contract.hpp"

namespace caseflow::service {

void AllocationQueue::join(CaseId id, std::vector<WorkItem> const& work) {
  SIM_EXPECTS(std::find(cases_.begin(), cases_.end(), id) == cases_.end());
  cases_.push_back(id);
  work_.insert(work_.end(), work.begin(), work.end());
}

std::vector<WorkItem> AllocationQueue::leave(CaseId id, std::uint16_t generation) {
  drop(id);
  auto const mine = std::stable_partition(work_.begin(), work_.end(),
                                          [&](WorkItem const& item) { return item.subject != id; });
  std::vector<WorkItem> kept;
  std::copy_if(mine, work_.end(), std::back_inserter(kept),
               [&](WorkItem const& item) { return item.generation == generation; });
  work_.erase(mine, work_.end());
  return kept;
}

void AllocationQueue::drop(CaseId id) {
  auto const at = std::find(cases_.begin(), cases_.end(), id);
  SIM_EXPECTS(at != cases_.end());
  cases_.erase(at);
}

void AllocationQueue::withdraw(CaseId id, core::Task task) {
  std::erase_if(work_, [&](WorkItem const& item) { return item.subject == id && item.task == task; });
}

}  // namespace caseflow::service
