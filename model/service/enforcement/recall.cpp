#include "model/service/enforcement/recall.hpp"

#include <algorithm>

#include "model/scenario/process/sentences.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/enforcement/decision.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/announce.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::recall {

using core::Stage;
using core::Task;

void plan(Service& service, CaseId id) {
  service.cases[id].recall_from = service.today();
  plan_next(service, id);
}

void plan_next(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  double const rate = hazard::per_year(*service.plan, subject, EventKind::recall);
  if (rate <= 0 || subject.stage != Stage::licence) return;
  double const u = service.uniform(subject.entity, Purpose::recall, subject.returns);
  sim::Day const wait = hazard::weibull_wait(u, rate, service.plan->scenario.enforcement.recall_shape,
                                             service.today() - subject.recall_from);
  hazard::plan(service, id, EventKind::recall, service.today() + wait);
}

void due(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (subject.stage != Stage::licence || (subject.enforcement_open && !decision::is_open(subject))) return;
  journal::note(service.todays_journal(), subject, notes::RecallAsked{});
  decision::withdraw(service, id);
  request_report(service, id);
}

void request_report(Service& service, CaseId id) {
  SIM_EXPECTS(service.cases[id].stage == Stage::licence);
  service.cases[id].enforcement_open = true;
  auto const days = service.plan->scenario.enforcement.recall_days;
  tasks::request(service, id,
                 {.task = Task::recall_report,
                  .priority = Priority::deadline,
                  .due = service.model->days.add_working(service.today(), days)});
}

void report_done(Service& service, CaseId id, bool in_time) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& enforcement = plan.scenario.enforcement;
  if (subject.stage != Stage::licence) {
    journal::note(service.todays_journal(), subject, notes::EnforcementVoid{subject.stage});
    subject.enforcement_open = false;
    return;
  }
  service.count(service.model->measures.enforcement_in_time_share, in_time ? 1 : 0);
  service.files.note(subject, core::Feature::enforcement_taken, in_time ? 1 : 0);
  service.count(service.model->measures.recall_reports_in_time_share, in_time ? 1 : 0);
  service.count(service.model->measures.recalls, 1);
  subject.under = Stage::licence;
  subject.recalled_once = true;
  sentence::enter_stage(service, id, Stage::recalled);
  auto const draws =
      service.block(subject.entity, Purpose::recall, ordinals::lengths_of_recalls + subject.recalls++);
  sim::Day const due = service.today() + scenario::recall_days(plan, subject.custody_months, draws.uniform(0),
                                                               draws.uniform(1));
  sim::Day const back = sentence::release_day(service, std::min(due, subject.licence_ends));
  bool const licence_over = std::max(due, back) >= subject.licence_ends;
  journal::note(service.todays_journal(), subject,
                notes::Recalled{{enforcement.fixed_term_share, draws.uniform(0)}, back});
  service.schedule(back, Phase::consequences, EventKind::rerelease, id, licence_over ? 1 : 0);
  announce::recalled(service, id, back);
}

void release(Service& service, CaseId id, bool licence_over) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::recalled) return;
  announce::released_after_recall(service, id);
  subject.enforcement_open = false;
  ++subject.returns;
  if (!licence_over) return sentence::resume(service, id, Stage::licence);
  if (subject.short_custody && service.today() < subject.ends)
    return sentence::resume(service, id, Stage::post_sentence_supervision);
  sentence::end(service, id, Stage::revoked);
}

}  // namespace caseflow::service::recall
