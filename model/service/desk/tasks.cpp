#include "model/service/desk/tasks.hpp"

#include "model/service/desk/worklist.hpp"
#include "model/service/skill/skill.hpp"
#include "model/service/state/announce.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::tasks {

void request(Service& service, CaseId id, Request const& request) {
  Case& subject = service.cases[id];
  auto const intensity = static_cast<std::size_t>(service.plan->band[subject.band].intensity);
  WorkItem item{.subject = id,
                .generation = subject.generation,
                .task = request.task,
                .priority = request.priority,
                .in_full = request.in_full,
                .from_work = request.from_work,
                .due = request.due,
                .minutes = request.minutes
                               ? static_cast<float>(*request.minutes)
                               : service.plan->minutes[static_cast<std::size_t>(request.task)][intensity],
                .ordinal = request.ordinal};
  if (subject.officer == nobody) {
    item.demanded = subject.queue != Queue::waiting;
    if (item.demanded)
      announce::work_done(service, item, 1);
    else
      service.queue.keep(item);
    return;
  }
  item.minutes += skill::minutes_beyond(service, subject, item);
  StaffMember const& officer = service.staff[subject.officer];
  bool const learning = officer.learning(service.today()) &&
                        (item.task == core::Task::assessment || item.task == core::Task::review);
  if (learning)
    item.minutes *= static_cast<float>(service.plan->scenario.workforce.recruitment.newcomer_minutes_ratio);
  worklist::add(service, subject.officer, item);
}

std::vector<WorkItem> take(Service& service, CaseId id) {
  std::vector<WorkItem> taken;
  worklist::remove_if(
      service, id, [](WorkItem const&) { return true; },
      [&](WorkItem const& item) { taken.push_back(item); });
  return taken;
}

void put(Service& service, CaseId id, std::vector<WorkItem> const& work) {
  Case& subject = service.cases[id];
  SIM_EXPECTS(subject.officer != nobody);
  for (auto item : work) {
    if (is_contact(item.task)) subject.contact_open = true;
    if (item.demanded) {
      worklist::put(service, subject.officer, item);
    } else {
      item.demanded = true;
      worklist::add(service, subject.officer, item);
    }
  }
}

void drop(Service& service, CaseId id) {
  service.cases[id].contact_open = false;
  worklist::remove_if(
      service, id, [](WorkItem const&) { return true; }, [](WorkItem const&) {});
}

void withdraw(Service& service, CaseId id, core::Task task) {
  auto const is_meant = [task](WorkItem const& item) { return item.task == task; };
  worklist::remove_if(service, id, is_meant, [](WorkItem const&) {});
  if (service.cases[id].queue == Queue::waiting) service.queue.withdraw(id, task);
}

}  // namespace caseflow::service::tasks
