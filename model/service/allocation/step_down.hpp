#pragma once

#include "model/service/state/service.hpp"

/// Where the operating model steps cases down: once interventions are done and a review is passed, some move
/// to the hub.
namespace caseflow::service::step_down {

/// Looks whether the case is settled now, and places it anew; nothing while interventions are open, before a
/// review, at any stage but `community`, nor once it is settled.
void consider(Service& service, CaseId id);

}  // namespace caseflow::service::step_down
