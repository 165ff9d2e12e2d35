#include "model/service/enforcement/enforcement.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/allocation/allocation.hpp"
#include "model/service/allocation/routing.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/enforcement/administration.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/enforcement/court.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/resettlement/resettlement.hpp"
#include "model/service/state/caseload.hpp"
#include "model/service/supervision/supervision.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"

namespace caseflow::service::enforcement {
namespace {

using core::Stage;
using core::Task;

/// The share of breaches that end the case, by what is running.
double revoked_share(Service const& service, Case const& subject) {
  auto const& enforcement = service.plan->scenario.enforcement;
  if (subject.kind == core::CaseKind::custody) return enforcement.revoked_share_post_sentence;
  if (subject.kind == core::CaseKind::unpaid_work) return enforcement.revoked_share_unpaid_work;
  return unpaid_work::outstanding(service, subject) ? enforcement.revoked_share_with_unpaid_work
                                                    : enforcement.revoked_share;
}

void decide(Service& service, CaseId id, double u) {
  Case& subject = service.cases[id];
  auto const draws =
      service.block(subject.entity, Purpose::court, ordinals::outcomes_of_hearings + subject.hearings);
  double const share = revoked_share(service, subject);
  auto const& anew = service.plan->scenario.new_sentences;
  double const again = anew.resentenced_after_breach_share;
  if (subject.kind == core::CaseKind::custody)
    journal::note(service, subject, notes::Decided{{share, u}, {}});
  else
    journal::note(service, subject,
                  notes::Decided{{share, u},
                                 u < share ? notes::Chance{again, draws.uniform(0)}
                                           : notes::Chance{anew.more_requirements_share, draws.uniform(1)}});
  if (u < share) {
    return court::revoke(service, id, draws.uniform(0) < again);
  }
  subject.enforcement_open = false;
  court::add_requirements(service, id, draws.uniform(1));
  sentence::resume(service, id, subject.under);
}

}  // namespace

void absence(Service& service, CaseId id, From from) {
  Case& subject = service.cases[id];
  auto const& enforcement = service.plan->scenario.enforcement;
  case_notes::absence(service, subject);
  if (subject.enforcement_open) return;
  bool const second = subject.last_absence != never &&
                      service.today() - subject.last_absence <= enforcement.window_months * sim::days_a_month;
  journal::note(service, subject, notes::Absence{subject.last_absence, enforcement.window_months, second});
  if (!second) {
    subject.last_absence = service.today();
    return warn(service, id, from);
  }
  subject.absent_from_work = from == From::work;
  subject.last_absence = never;  // judged now, whatever is decided: the count begins again
  breach::consider(service, id);
}

void remind(Service& service, CaseId id) {
  case_notes::absence(service, service.cases[id]);
  tasks::request(service, id, Task::warning, 1, service.model.days.add_working(service.today(), 3));
}

void excuse(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& enforcement = service.plan->scenario.enforcement;
  sim::Day const today = service.today();
  bool const running = subject.excuses > 0 && today - subject.excuses_from <= 7 * enforcement.excuses_weeks;
  if (!running) {
    subject.excuses = 0;
    subject.excuses_from = today;
  }
  if (++subject.excuses < enforcement.excuses) return;
  subject.excuses = 0;  // looked into now: the count begins again
  case_file::occasion(service, subject, Part::reviewing_compliance);
  double const u = service.uniform(subject.entity, Purpose::excuse, subject.excuses_judged++);
  journal::note(service, subject,
                notes::ExcusesJudged{static_cast<int>(enforcement.excuses),
                                     enforcement.excuses_weeks,
                                     {enforcement.excuses_refused_share, u}});
  if (u < enforcement.excuses_refused_share) return absence(service, id);
  tasks::request(service, id, Task::home_visit, 3, service.model.days.add_working(today, 10));
}

void warn(Service& service, CaseId id, From from) {
  Case const& subject = service.cases[id];
  if (!supervision::in_contact(subject) && subject.stage != Stage::unpaid_work) return;
  sim::Day const due = service.model.days.add_working(service.today(), 3);
  administration::ask_for_letter(service, id, due);
  tasks::request(service, id, Task::warning, 1, due, from == From::work ? 1 : 0);
}

void bring_to_court(Service& service, CaseId id, bool in_time) {
  Case& subject = service.cases[id];
  service.count(service.model.measures.breaches, 1);
  subject.under = subject.stage;
  sentence::enter_stage(service, id, Stage::breach_proceedings);
  auto const draws = service.block(subject.entity, Purpose::court, subject.hearings);
  auto const& delay = subject.gone ? service.plan->weeks_to_warrant : service.plan->weeks_to_court;
  double const weeks = delay(draws.uniform(0));
  sim::Day const hearing = service.model.days.next_working(
      service.today() + std::max(1, static_cast<sim::Day>(std::lround(7 * weeks))));
  journal::note(service, subject, notes::HearingSet{hearing, in_time});
  service.schedule(hearing, Phase::consequences, EventKind::hearing, id, subject.hearings++);
}

void hearing(Service& service, CaseId id, std::uint32_t ordinal) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::breach_proceedings || ordinal + 1 != subject.hearings) return;
  auto const draws = service.block(subject.entity, Purpose::court, subject.hearings - 1u);
  double const absent_share = subject.gone ? 1 : service.plan->scenario.enforcement.does_not_appear_share;
  journal::note(service, subject, notes::Heard{{absent_share, draws.uniform(1)}});
  if (draws.uniform(1) >= absent_share) return decide(service, id, draws.uniform(3));
  sentence::enter_stage(service, id, Stage::out_of_contact);
  double const weeks = service.plan->warrant_weeks(draws.uniform(2));
  service.schedule(service.today() + std::max(1, static_cast<sim::Day>(std::lround(7 * weeks))),
                   Phase::consequences, EventKind::warrant_executed, id, ordinal);
}

void warrant_executed(Service& service, CaseId id, std::uint32_t ordinal) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::out_of_contact || ordinal + 1 != subject.hearings) return;
  subject.gone = false;
  journal::note(service, subject, notes::WarrantExecuted{});
  decide(service, id, service.block(subject.entity, Purpose::court, subject.hearings - 1u).uniform(3));
}

void plan_recall(Service& service, CaseId id) {
  service.cases[id].recall_from = service.today();
  plan_next_recall(service, id);
}

void plan_next_recall(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  double const rate = hazard::per_year(*service.plan, subject, EventKind::recall);
  if (rate <= 0 || subject.stage != Stage::licence) return;
  double const u = service.uniform(subject.entity, Purpose::recall, subject.returns);
  sim::Day const wait = hazard::weibull_wait(u, rate, service.plan->scenario.enforcement.recall_shape,
                                             service.today() - subject.recall_from);
  hazard::plan(service, id, EventKind::recall, service.today() + wait);
}

void recall(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (subject.stage != Stage::licence || (subject.enforcement_open && !breach::undecided(subject))) return;
  journal::note(service, subject, notes::RecallAsked{});
  breach::withdraw(service, id);
  ask_for_recall(service, id);
}

void ask_for_recall(Service& service, CaseId id) {
  service.cases[id].enforcement_open = true;
  auto const days = service.plan->scenario.enforcement.recall_days;
  tasks::request(service, id, Task::recall_report, 0, service.model.days.add_working(service.today(), days));
}

void recall_now(Service& service, CaseId id, bool in_time) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& enforcement = plan.scenario.enforcement;
  if (subject.stage != Stage::licence) {
    journal::note(service, subject, notes::EnforcementVoid{subject.stage});
    subject.enforcement_open = false;
    return;
  }
  service.count(service.model.measures.enforcement_in_time_share, in_time ? 1 : 0);
  case_file::note(service, subject, core::Feature::enforcement_taken, in_time ? 1 : 0);
  service.count(service.model.measures.recall_reports_in_time_share, in_time ? 1 : 0);
  service.count(service.model.measures.recalls, 1);
  subject.under = Stage::licence;
  subject.recalled_once = true;
  sentence::enter_stage(service, id, Stage::recalled);
  auto const draws =
      service.block(subject.entity, Purpose::recall, ordinals::lengths_of_recalls + subject.recalls++);
  double const term =
      subject.custody_months < 12 ? enforcement.fixed_term_days_short : enforcement.fixed_term_days_long;
  double const days = draws.uniform(0) < enforcement.fixed_term_share
                          ? term
                          : 7 * plan.standard_recall_weeks(draws.uniform(1));
  sim::Day const due = service.today() + std::max(1, static_cast<sim::Day>(std::lround(days)));
  sim::Day const back = sentence::release_day(service, std::min(due, subject.licence_ends));
  bool const licence_over = std::max(due, back) >= subject.licence_ends;
  journal::note(service, subject, notes::Recalled{{enforcement.fixed_term_share, draws.uniform(0)}, back});
  service.schedule(back, Phase::consequences, EventKind::rerelease, id, licence_over ? 1 : 0);
  resettlement::recalled(service, id, back);
}

void rerelease(Service& service, CaseId id, bool licence_over) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::recalled) return;
  resettlement::rereleased(service, id);
  subject.enforcement_open = false;
  ++subject.returns;
  if (!licence_over) return sentence::resume(service, id, Stage::licence);
  if (subject.short_custody && service.today() < subject.ends)
    return sentence::resume(service, id, Stage::post_sentence_supervision);
  sentence::end(service, id, Stage::revoked);
}

void settle(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.settled || !subject.reviewed || subject.groups_open > 0 || subject.stage != Stage::community)
    return;
  double const u = service.uniform(subject.entity, Purpose::step_down);
  double const share = service.plan->scenario.operating_model.step_down.share;
  int const was = subject.band;
  {
    CountGuard const guard(service, id);
    subject.settled = true;
    subject.band = static_cast<std::uint8_t>(band(service, subject));
  }
  journal::note(service, subject, notes::Settled{{share, u}, routing::stepped_down(service, subject)});
  journal::banded(service, subject, was);
  allocation::place(service, id);
}

}  // namespace caseflow::service::enforcement
