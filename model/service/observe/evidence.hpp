#pragma once

#include <vector>

#include "model/scenario/plan/plan.hpp"
#include "model/service/state/allocation_queue.hpp"
#include "model/service/state/case.hpp"
#include "model/service/state/case_counts.hpp"
#include "model/service/state/desks.hpp"
#include "model/service/state/group_work.hpp"
#include "model/service/state/staff.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

/// What inspectors look at beside the files: the cases, who holds them, and where their work lies. A view of
/// today, good as long as the service stands still.
struct Evidence {
  sim::Day today;
  bool staffed;  ///< There are officers.
  scenario::Plan const& plan;
  Caseload const& cases;
  Staff const& staff;
  Desks const& desks;
  AllocationQueue const& queue;
  core::ListBy<WaitingListId, std::vector<GroupMember>> const& waiting;  ///< For groups.

  scenario::FeatureScales const& scales() const { return plan.scenario.judgement.scales; }
};

}  // namespace caseflow::service
