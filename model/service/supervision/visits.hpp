#pragma once

#include "model/service/state/service.hpp"

/// Home visits, and meetings with other agencies.
namespace caseflow::service::visits {

/// Plans the next visit; how often one is needed follows the true risk of serious harm. Nothing where none
/// is.
void plan_home_visit(Service& service, CaseId id);
/// Asks the officer for a visit to somebody in contact, and plans the next at any stage.
void home_visit(Service& service, CaseId id);
/// Plans the next meeting; nothing where there are none.
void plan_meeting(Service& service, CaseId id);
/// Asks the officer to come to a meeting about somebody in contact whose band is of high intensity, and plans
/// the next at any stage.
void agency_meeting(Service& service, CaseId id);

}  // namespace caseflow::service::visits
