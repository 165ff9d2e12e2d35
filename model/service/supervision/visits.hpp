#pragma once

#include "model/service/state/service.hpp"

/// Home visits, and meetings with other agencies.
namespace caseflow::service::visits {

/// Plans the next visit; how often one is needed follows the true risk of serious harm.
void plan_home_visit(Service& service, CaseId id);
void home_visit(Service& service, CaseId id);
void plan_meeting(Service& service, CaseId id);
void agency_meeting(Service& service, CaseId id);

}  // namespace caseflow::service::visits
