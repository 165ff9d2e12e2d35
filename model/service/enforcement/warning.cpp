#include "model/service/enforcement/warning.hpp"

#include "model/service/desk/tasks.hpp"
#include "model/service/enforcement/administration.hpp"

namespace caseflow::service::warning {

void send(Service& service, CaseId id, From from) {
  Case const& subject = service.cases[id];
  if (!subject.in_contact() && subject.stage != core::Stage::unpaid_work) return;
  sim::Day const due = service.model.days.add_working(service.today(), 3);
  administration::ask_for_letter(service, id, due);
  tasks::request(service, id, core::Task::warning, 1, due, from == From::work ? 1 : 0);
}

}  // namespace caseflow::service::warning
