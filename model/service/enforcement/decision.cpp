#include "model/service/enforcement/decision.hpp"

#include "model/service/desk/tasks.hpp"

namespace caseflow::service::decision {

void withdraw(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (!subject.decision_open) return;
  subject.decision_open = subject.enforcement_open = false;
  tasks::withdraw(service, id, core::Task::enforcement_decision);
}

}  // namespace caseflow::service::decision
