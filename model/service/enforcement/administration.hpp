#pragma once

#include "model/service/state/service.hpp"

/// Administrators at the hub, who prepare enforcement: papers for the court, and letters.
namespace caseflow::service::administration {

/// Asks for a breach's papers. True when they are ready at once: where the scenario has no administrators.
bool ask_for_papers(Service& service, CaseId id, sim::Day due);
void ask_for_letter(Service& service, CaseId id, sim::Day due);
/// The working day of every team.
void work_day(Service& service);

}  // namespace caseflow::service::administration
