#include "model/service/supervision/activity.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/desk/tasks.hpp"
#include "sim/date.hpp"

namespace caseflow::service::activity {

void impose(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const draws = service.block(subject.entity, Purpose::activity);
  if (draws.uniform(0) >= service.plan->scenario.sentences.activity_share) return;
  subject.activity_days = static_cast<std::uint8_t>(
      std::clamp(std::lround(service.plan->activity_days(draws.uniform(1))), 1L, 250L));
  service.count(service.model->measures.rar_days_required, subject.activity_days);
}

void await_group(Service& service, CaseId id, double weeks) {
  Case& subject = service.cases[id];
  if (has_days_left(subject)) subject.activity_from = service.today() + sim::days_of_weeks(weeks);
}

bool has_days_left(Case const& subject) { return subject.activity_done < subject.activity_days; }

void offered(Service& service, Case const& subject) {
  if (has_days_left(subject)) service.count(service.model->measures.rar_days_offered, 1);
}

void worked(Service& service, CaseId id, bool one_to_one) {
  Case& subject = service.cases[id];
  if (!has_days_left(subject)) return;
  ++subject.activity_done;
  service.files.note(subject, core::Feature::interventions_delivered, 1);
  service.count(service.model->measures.rar_days_delivered, 1);
  service.count(service.model->measures.rar_days_one_to_one_share, one_to_one ? 1 : 0);
}

void with_appointment(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (!has_days_left(subject) || subject.activity_from == never || service.today() < subject.activity_from)
    return;
  if (subject.activity_offered <= subject.activity_done) {  // one that is put off is not offered once more
    subject.activity_offered = static_cast<std::uint8_t>(subject.activity_done + 1);
    offered(service, subject);
  }
  tasks::request(service, id,
                 {.task = core::Task::activity, .priority = Priority::skippable, .due = service.today()});
}

void ended(Service& service, CaseId id, core::Stage how) {
  Case const& subject = service.cases[id];
  bool const neutral = how == core::Stage::escalated || how == core::Stage::transferred;
  if (subject.activity_days == 0 || neutral) return;
  service.count(service.model->measures.rar_completion_share, has_days_left(subject) ? 0 : 1);
}

}  // namespace caseflow::service::activity
