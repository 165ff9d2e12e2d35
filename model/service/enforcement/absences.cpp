#include "model/service/enforcement/absences.hpp"

#include "model/scenario/process/absences.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/skill/skill.hpp"

namespace caseflow::service::absences {

using core::Task;

void unacceptable(Service& service, CaseId id, warning::From from) {
  Case& subject = service.cases[id];
  auto const& enforcement = service.plan->scenario.enforcement;
  case_notes::absence(service.todays_file(subject));
  if (subject.enforcement_open) return;
  bool const second = subject.last_absence != never &&
                      service.today() - subject.last_absence <= scenario::absence_counts_days(enforcement);
  journal::note(service.todays_journal(), subject,
                notes::Absence{subject.last_absence, enforcement.window_months, second});
  if (!second) {
    subject.last_absence = service.today();
    return warning::send(service, id, from);
  }
  subject.absent_from_work = from == warning::From::work;
  subject.last_absence = never;  // judged now, whatever is decided: the count begins again
  breach::consider(service, id);
}

void reminded(Service& service, CaseId id) {
  case_notes::absence(service.todays_file(service.cases[id]));
  tasks::request(service, id,
                 {.task = Task::warning, .priority = Priority::prompt, .due = warning::due(service)});
}

void acceptable(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& enforcement = service.plan->scenario.enforcement;
  sim::Day const today = service.today();
  bool const running =
      subject.excuses > 0 && today - subject.excuses_from <= scenario::excuse_counts_days(enforcement);
  if (!running) {
    subject.excuses = 0;
    subject.excuses_from = today;
  }
  if (++subject.excuses < enforcement.excuses) return;
  subject.excuses = 0;  // looked into now: the count begins again
  service.files.occasion(subject, Part::reviewing_compliance);
  double const u = service.uniform(subject.entity, Purpose::excuse, subject.excuses_judged++);
  journal::note(service.todays_journal(), subject,
                notes::ExcusesJudged{static_cast<int>(enforcement.excuses),
                                     enforcement.excuses_weeks,
                                     {enforcement.excuses_refused_share, u}});
  if (u < enforcement.excuses_refused_share) return unacceptable(service, id);
  std::uint32_t const occasion = ordinals::visits_after_excuses + subject.excuses_judged;
  if (!skill::inclined(service, subject, core::Piece::home_visits, occasion)) return;
  tasks::request(
      service, id,
      {.task = Task::home_visit,
       .priority = Priority::skippable,
       .due = service.model->days.add_working(today, service.plan->scenario.work.due_days.home_visit)});
}

}  // namespace caseflow::service::absences
