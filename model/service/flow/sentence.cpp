#include "model/service/flow/sentence.hpp"

#include <algorithm>

#include "model/scenario/process/edges.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/flow/attributes.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/observe/case_files.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/announce.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"
#include "model/service/state/routing.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service::sentence {
namespace {

using core::CaseKind;
using core::Stage;

void draw_order(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const draws = service.block(subject.entity, Purpose::sentence);
  subject.suspended_order = scenario::suspended_order(plan.scenario.sentences, draws.uniform(0));
  subject.ends = subject.sentenced + order_days(plan, draws);
  announce::order_made(service, id,
                       subject.kind == CaseKind::supervision ? 0 : plan.unpaid_work_hours(draws.uniform(2)));
  // A stand-alone requirement ends with its hours or at its limit, not at a date of the order.
  if (subject.kind == CaseKind::unpaid_work)
    subject.ends = never;
  else
    service.schedule(subject.ends, Phase::consequences, EventKind::supervision_end, id);
}

void draw_custody(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const draws = service.block(subject.entity, Purpose::sentence);
  auto const term = scenario::custody_term(plan, draws.uniform(0), draws.uniform(1), draws.uniform(2));
  subject.short_custody = term.is_short;
  subject.custody_months = term.custody_months;
  subject.released = release_day(service, subject.sentenced + term.served);
  subject.licence_ends = subject.sentenced + term.to_licence_end;
  subject.ends = subject.sentenced + scenario::to_supervision_end(plan.scenario.sentences, term,
                                                                  subject.released - subject.sentenced);
  service.schedule(subject.released, Phase::consequences, EventKind::release, id);
}

/// Counts a case that left towards the completion measures.
/// A case that stays at its stage moves nowhere.
void count_move(Service& service, Stage from, Stage to) {
  if (from == to) return;
  auto const& moves = service.model->measures.stage_moves;
  service.count(moves.total, 1);
  service.count(moves.of(from, to), 1);
}

void count_end(Service& service, Case const& subject, Stage how) {
  auto const& measures = service.model->measures;
  if (how == Stage::completed) service.count(measures.completions, 1);
  if (how == Stage::escalated) service.count(measures.escalations, 1);
  if (how == Stage::escalated || how == Stage::transferred) return;
  if (subject.kind != CaseKind::custody)
    count_orders(service, subject, how == Stage::completed);
  else
    service.count(measures.licence_compliance_share,
                  how == Stage::completed && !subject.recalled_once ? 1 : 0);
}

}  // namespace

void count_orders(Service& service, Case const& subject, bool completed) {
  SIM_EXPECTS(subject.kind != CaseKind::custody);
  double const running = 1 + subject.orders_beside;
  service.count(service.model->measures.community_completion_share, completed ? running : 0, running);
}

sim::Day order_days(scenario::Plan const& plan, sim::Block const& draws) {
  return scenario::order_days(plan, draws.uniform(0), draws.uniform(1));
}

void enter(Service& service, EntityKind stream, std::uint32_t index) {
  SIM_EXPECTS(stream == EntityKind::order || stream == EntityKind::custody);
  CaseId const id = service.cases.open();
  Case& subject = service.cases[id];
  draw_attributes(service, subject, stream, index);
  if (subject.kind == CaseKind::custody)
    draw_custody(service, id);
  else
    draw_order(service, id);
  {
    CountGuard guard(service, id);
    guard.site(routing::administered_at(*service.plan, subject));
    guard.queue(Queue::administration);
    guard.stage(Stage::awaiting_allocation);
    guard.band(band(service, subject));
  }
  service.counts.note_entered();
  service.count(service.model->measures.starts, 1);
  if (subject.kind == CaseKind::supervision || subject.kind == CaseKind::combined)
    case_file::begins(service.todays_files(), id, subject, core::Sample::supervision);
  if (subject.unpaid_work)
    case_notes::work_imposed(service.todays_files(), id, subject, service.requirements[subject.unpaid_work],
                             service.plan->scenario.unpaid_work.day_hours);
  int const wait = scenario::working_days_to_allocation(service.plan->scenario.demand,
                                                        service.uniform(subject.entity, Purpose::admin));
  sim::Day const ready = service.model->days.add_working(service.today(), wait);
  service.schedule(ready, Phase::allocation, EventKind::allocation_due, id);
  float const hours = subject.unpaid_work ? service.requirements[subject.unpaid_work].hours_needed : 0;
  journal::entered(service.todays_journal(), judging(service), id, subject, hours, ready);
  plan_transfer(service, id);
}

void plan_transfer(Service& service, CaseId id) {
  double const rate = service.plan->scenario.risk_changes.transferred_per_year;
  if (rate <= 0) return;
  double const u = service.uniform(service.cases[id].entity, Purpose::leaving_area);
  hazard::plan(service, id, EventKind::transfer, service.today() + hazard::wait(u, rate));
}

sim::Day release_day(Service const& service, sim::Day due) {
  auto const& days = service.model->days;
  sim::Day const tomorrow = service.today() + 1;
  sim::Day const at_least = std::max(due, tomorrow);
  if (at_least >= days.length()) return at_least;  // beyond the forecast, whatever day it is
  return std::max(days.last_working(at_least), days.next_working(tomorrow));
}

void allocated(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  SIM_EXPECTS(subject.stage == Stage::awaiting_allocation);
  service.count(service.model->measures.allocation_wait_days, service.today() - subject.sentenced);
  if (subject.end_passed)
    return end(service, id, Stage::unfinished);  // it waited for an officer to its last day
  switch (subject.kind) {
    case CaseKind::custody:
      enter_stage(service, id, Stage::custody);
      tasks::request(service, id,
                     {.task = core::Task::allocation,
                      .priority = Priority::planned,
                      .due = service.model->days.add_working(
                          service.today(), service.plan->scenario.work.due_days.allocation)});
      return announce::received_into_custody(service, id);
    case CaseKind::unpaid_work:
      enter_stage(service, id, Stage::unpaid_work);
      break;
    default:
      enter_stage(service, id, Stage::community);
  }
  announce::order_begins(service, id);
}

void release(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.stage == Stage::awaiting_allocation)
    return service.schedule(service.today() + 1, Phase::consequences, EventKind::release, id);
  SIM_EXPECTS(subject.stage == Stage::custody);
  case_file::begins(service.todays_files(), id, subject, core::Sample::supervision);
  case_file::begins(service.todays_files(), id, subject, core::Sample::through_the_gate);
  announce::leaves_prison(service, id);
  subject.after_release = true;
  subject.officers_had = 0;
  enter_stage(service, id, Stage::licence);
  announce::licence_begins(service, id);
  if (subject.licence_ends < subject.ends)
    service.schedule(subject.licence_ends, Phase::consequences, EventKind::licence_end, id);
  service.schedule(subject.ends, Phase::consequences, EventKind::supervision_end, id);
}

void licence_end(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::licence) return;
  if (!subject.decision_open) subject.enforcement_open = false;
  enter_stage(service, id, Stage::post_sentence_supervision);
}

void supervision_end(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (service.today() < subject.ends) return;  // a court has made it longer
  bool const open = subject.stage == Stage::breach_proceedings || subject.stage == Stage::out_of_contact ||
                    subject.stage == Stage::recalled;
  if (open || service.work_outstanding(subject) || subject.stage == Stage::awaiting_allocation) {
    if (!subject.end_passed)
      journal::note(service.todays_journal(), subject, notes::LastDayPassed{subject.stage});
    subject.end_passed = true;
    return;
  }
  end(service, id, Stage::completed);
}

void half_year(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (!subject.in_contact() || subject.returns > 0 || subject.officer == nobody || subject.telephone) return;
  service.count(service.model->measures.one_officer_share, subject.officers_had == 1 ? 1 : 0);
  service.count(service.model->measures.one_or_two_officers_share, subject.officers_had <= 2 ? 1 : 0);
  service.count(service.model->measures.contacts_11_to_30_share,
                subject.kept_contacts >= 11 && subject.kept_contacts <= 30 ? 1 : 0);
}

void resume(Service& service, CaseId id, Stage stage) {
  Case& subject = service.cases[id];
  bool const after_recall = subject.stage == Stage::recalled;
  SIM_EXPECTS(after_recall || subject.stage == Stage::breach_proceedings ||
              subject.stage == Stage::out_of_contact);
  if (subject.end_passed && !service.work_outstanding(subject)) return end(service, id, Stage::completed);
  enter_stage(service, id, stage);
  announce::resumed(service, id, after_recall);
}

void enter_stage(Service& service, CaseId id, Stage stage) {
  SIM_EXPECTS(core::on_caseload(stage));
  Case& subject = service.cases[id];
  SIM_EXPECTS(scenario::allowed(subject.stage, stage));
  journal::note(service.todays_journal(), subject, notes::Entered{subject.stage, stage});
  BandId const was = subject.band;
  count_move(service, subject.stage, stage);
  CountGuard guard(service, id);
  guard.stage(stage);
  guard.band(band(service, subject));
  journal::banded(service.todays_journal(), judging(service), subject, was);
}

void end(Service& service, CaseId id, Stage how) {
  SIM_EXPECTS(!core::on_caseload(how));
  Case& subject = service.cases[id];
  SIM_EXPECTS(core::on_caseload(subject.stage));  // a case ends once
  SIM_EXPECTS(scenario::allowed(subject.stage, how));
  journal::ended(service.todays_journal(), id, subject, how);
  count_end(service, subject, how);
  count_move(service, subject.stage, how);
  announce::ends(service, id, how);
  if (subject.queue == Queue::waiting) service.queue.drop(id);
  {
    CountGuard guard(service, id);
    guard.stage(how);
  }
  service.counts.note_left();
  service.cases.close(id);
}

}  // namespace caseflow::service::sentence
