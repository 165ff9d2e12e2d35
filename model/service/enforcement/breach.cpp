#include "model/service/enforcement/breach.hpp"

#include <algorithm>

#include "model/scenario/process/outcomes.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/enforcement/administration.hpp"
#include "model/service/enforcement/decision.hpp"
#include "model/service/enforcement/hearing.hpp"
#include "model/service/enforcement/recall.hpp"
#include "model/service/enforcement/warning.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/skill/skill.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::breach {
namespace {

using core::Stage;
using core::Task;

sim::Day working_days_on(Service const& service, int count) {
  return service.model->days.add_working(service.today(), count);
}

void count_decision(Service& service, bool taken) {
  service.count(service.model->measures.enforcement_taken_share, taken ? 1 : 0);
  if (!taken) service.count(service.model->measures.enforcement_in_time_share, 0);
}

/// What a decision comes to, for inspectors.
void note_enforcement(Service& service, Case const& subject, bool in_time) {
  service.files.note(subject, core::Feature::enforcement_taken, in_time ? 1 : 0);
}

/// Those present under an order or supervision can be brought before the court.
bool can_be_breached(Case const& subject) {
  return subject.stage == Stage::community || subject.stage == Stage::unpaid_work ||
         subject.stage == Stage::post_sentence_supervision;
}

void let_go(Service& service, CaseId id) {
  service.cases[id].enforcement_open = false;
  count_decision(service, false);
  note_enforcement(service, service.cases[id], false);
  warning::send(service, id, warning::decided_on(service.cases[id]));
}

void write_papers(Service& service, CaseId id, bool in_time, double u) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& enforcement = plan.scenario.enforcement;
  subject.papers_due = in_time ? working_days_on(service, enforcement.pack_days) : never;
  subject.whereabouts_unknown = u < enforcement.out_of_contact_share;
  sim::Day const due = working_days_on(service, enforcement.pack_days);
  if (subject.whereabouts_unknown && subject.in_contact())
    tasks::request(service, id,
                   {.task = Task::home_visit,
                    .priority = Priority::planned,
                    .due = working_days_on(service, plan.scenario.work.due_days.home_visit_out_of_contact)});
  subject.officer_writes_papers = true;
  subject.administrators_write_papers = !administration::ask_for_papers(service, id, due);
  journal::note(
      service.todays_journal(), subject,
      notes::PapersBegun{subject.administrators_write_papers, due, {enforcement.out_of_contact_share, u}});
  bool const stand_alone = subject.kind == core::CaseKind::unpaid_work;
  tasks::Request pack{.task = Task::breach_pack, .priority = Priority::deadline, .due = due};
  if (stand_alone) pack.minutes = plan.scenario.work.breach_pack_unpaid_work_minutes;
  tasks::request(service, id, pack);
}

void send_papers(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  bool const in_time = service.today() <= subject.papers_due;
  service.count(service.model->measures.enforcement_in_time_share, in_time ? 1 : 0);
  service.count(service.model->measures.breach_papers_in_time_share, in_time ? 1 : 0);
  note_enforcement(service, subject, in_time);
  if (!can_be_breached(subject)) {
    journal::note(service.todays_journal(), subject, notes::EnforcementVoid{subject.stage});
    subject.enforcement_open = subject.whereabouts_unknown = false;
    return;
  }
  hearing::bring_to_court(service, id, in_time);
}

}  // namespace

void consider(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& enforcement = service.plan->scenario.enforcement;
  SIM_EXPECTS(!subject.enforcement_open);
  subject.enforcement_open = true;
  subject.decision_open = true;
  std::uint32_t const number = subject.enforcements++;
  if (service.staffed)
    service.schedule(working_days_on(service, enforcement.decision_days + enforcement.lapse_days),
                     Phase::consequences, EventKind::enforcement_lapses, id, number);
  tasks::request(service, id,
                 {.task = Task::enforcement_decision,
                  .priority = Priority::prompt,
                  .due = working_days_on(service, enforcement.decision_days),
                  .from_work = subject.absent_from_work});
  service.files.occasion(subject, Part::reviewing_compliance);
  service.files.occasion(subject, Part::reviewing_harm);
}

void overtaken(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  decision::withdraw(service, id);
  subject.enforcement_open = subject.whereabouts_unknown = false;
  if (!subject.papers_open()) return;
  subject.officer_writes_papers = subject.administrators_write_papers = false;
  tasks::withdraw(service, id, Task::breach_pack);
}

void decided(Service& service, CaseId id, bool in_time) {
  Case& subject = service.cases[id];
  if (!subject.decision_open) return;
  subject.decision_open = false;
  auto const draws = service.block(subject.entity, Purpose::enforcement, subject.enforcements - 1u);
  if (subject.stage == Stage::licence) {
    double const recalled_share = scenario::enforced_share(service.plan->scenario, true);
    journal::note(service.todays_journal(), subject,
                  notes::Enforced{true, {recalled_share, draws.uniform(0)}});
    if (draws.uniform(0) < recalled_share) {
      count_decision(service, true);
      case_notes::followed_up(service.todays_file(subject), subject.absent_from_work);
      return recall::request_report(service, id);
    }
    double const warned_share = skill::propensity(service, subject.officer, core::Piece::enforcement);
    bool const warned = draws.uniform(2) < warned_share;
    subject.enforcement_open = false;  // on licence a warning is enforcement too
    count_decision(service, warned);
    if (!warned) {
      journal::note(service.todays_journal(), subject,
                    notes::LeftOut{core::Piece::enforcement, {warned_share, draws.uniform(2)}});
      note_enforcement(service, subject, false);
      return case_notes::followed_up(service.todays_file(subject), subject.absent_from_work, false);
    }
    service.count(service.model->measures.enforcement_in_time_share, in_time ? 1 : 0);
    note_enforcement(service, subject, in_time);
    return warning::send(service, id, warning::decided_on(subject));
  }
  if (!can_be_breached(subject)) {
    journal::note(service.todays_journal(), subject, notes::EnforcementVoid{subject.stage});
    subject.enforcement_open = false;
    return;
  }
  double const taken_share = skill::propensity(service, subject.officer, core::Piece::enforcement);
  journal::note(service.todays_journal(), subject, notes::Enforced{false, {taken_share, draws.uniform(0)}});
  if (draws.uniform(0) >= taken_share) return let_go(service, id);
  count_decision(service, true);
  case_notes::followed_up(service.todays_file(subject), subject.absent_from_work);
  write_papers(service, id, in_time, draws.uniform(1));
}

void lapse(Service& service, CaseId id, std::uint32_t number) {
  Case const& subject = service.cases[id];
  if (!subject.decision_open || number + 1 != subject.enforcements) return;
  decision::withdraw(service, id);
  auto const& enforcement = service.plan->scenario.enforcement;
  journal::note(service.todays_journal(), subject,
                notes::DecisionLapsed{enforcement.decision_days, enforcement.lapse_days});
  count_decision(service, false);
  note_enforcement(service, subject, false);
  case_notes::followed_up(service.todays_file(subject), subject.absent_from_work, false);
}

void pack_done(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (!subject.officer_writes_papers) return;
  subject.officer_writes_papers = false;
  if (!subject.papers_open()) send_papers(service, id);
}

void papers_done(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (!subject.administrators_write_papers) return;
  subject.administrators_write_papers = false;
  if (!subject.papers_open()) send_papers(service, id);
}

}  // namespace caseflow::service::breach
