#pragma once

#include "model/service/state/service.hpp"

/// Where the operating model steps cases down: once interventions are done and a review is passed, some of
/// those that may move go to the hub.
namespace caseflow::service::step_down {

/// Looks whether the case is settled now, and places it anew; nothing while a group, activity days or hours
/// of unpaid work are open, before a review, of a case that may not move, nor once it is settled.
void consider(Service& service, CaseId id);

}  // namespace caseflow::service::step_down
