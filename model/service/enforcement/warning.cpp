#include "model/service/enforcement/warning.hpp"

#include "model/service/desk/tasks.hpp"
#include "model/service/enforcement/administration.hpp"

namespace caseflow::service::warning {

sim::Day due(Service const& service) {
  return service.model->days.add_working(service.today(), service.plan->scenario.work.due_days.warning);
}

void send(Service& service, CaseId id, From from) {
  Case const& subject = service.cases[id];
  if (!subject.in_contact() && subject.stage != core::Stage::unpaid_work) return;
  administration::ask_for_letter(service, id, due(service));
  tasks::request(service, id,
                 {.task = core::Task::warning,
                  .priority = Priority::prompt,
                  .due = due(service),
                  .from_work = from == From::work});
}

}  // namespace caseflow::service::warning
