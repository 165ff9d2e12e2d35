#pragma once

#include "model/service/state/service.hpp"

/// Administrators at the hub, who prepare enforcement: papers for the court, and letters.
namespace caseflow::service::administration {

/// Asks for a breach's papers by a day. True when they are ready at once: where no administrators serve the
/// home. The task is for the case's latest decision on enforcement.
bool ask_for_papers(Service& service, CaseId id, sim::Day due);
/// Asks for a warning letter by a day; nothing where no administrators serve the home.
void ask_for_letter(Service& service, CaseId id, sim::Day due);
/// The working day of every team; nothing without people (run-up) and on days off.
void work_day(Service& service);

}  // namespace caseflow::service::administration
