#include "model/service/supervision/visits.hpp"

#include "model/service/desk/tasks.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/skill/skill.hpp"

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
  Case const& subject = service.cases[id];
  if (subject.in_contact() &&
      skill::inclined(service, subject, core::Piece::home_visits, subject.home_visits))
    tasks::request(service, id,
                   {.task = Task::home_visit,
                    .priority = Priority::skippable,
                    .due = service.model->days.add_working(service.today(),
                                                           service.plan->scenario.work.due_days.home_visit)});
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
    tasks::request(service, id,
                   {.task = Task::agency_meeting,
                    .priority = Priority::planned,
                    .due = service.model->days.add_working(
                        service.today(), service.plan->scenario.work.due_days.agency_meeting)});
  plan_meeting(service, id);
}

}  // namespace caseflow::service::visits
