#pragma once

#include "model/service/service.hpp"

/// Changes in risk of serious harm: what they ask for, bands and officers that change with them, escalation.
namespace caseflow::service::risk {

void plan_change(Service& service, CaseId id);
void change(Service& service, CaseId id);

}  // namespace caseflow::service::risk
