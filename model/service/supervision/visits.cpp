#include "model/service/supervision/visits.hpp"

#include "model/service/desk/tasks.hpp"
#include "model/service/flow/hazard.hpp"

namespace caseflow::service::visits {

using core::Task;

void plan_home_visit(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  double const rate = hazard::per_year(*service.plan, subject, EventKind::home_visit);
  if (rate <= 0) return;
  double const u = service.uniform(subject.entity, Purpose::home_visit, subject.home_visits++);
  hazard::plan(service, id, EventKind::home_visit, service.today() + hazard::wait(u, rate));
}

void home_visit(Service& service, CaseId id) {
  if (service.cases[id].in_contact())
    tasks::request(service, id, Task::home_visit, 3, service.model.days.add_working(service.today(), 10));
  plan_home_visit(service, id);
}

void plan_meeting(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  double const rate = service.plan->scenario.risk_changes.agency_meetings_per_year;
  if (rate <= 0) return;
  double const u = service.uniform(subject.entity, Purpose::agency_meeting, subject.meetings++);
  hazard::plan(service, id, EventKind::agency_meeting, service.today() + hazard::wait(u, rate));
}

void agency_meeting(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.in_contact() && service.plan->band[subject.band].intensity == core::Intensity::high)
    tasks::request(service, id, Task::agency_meeting, 2, service.model.days.add_working(service.today(), 5));
  plan_meeting(service, id);
}

}  // namespace caseflow::service::visits
