#include "model/service/supervision/risk.hpp"

#include <algorithm>
#include <cmath>

#include "model/scenario/process/edges.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "model/service/allocation/allocation.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/skill/skill.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"

namespace caseflow::service::risk {
namespace {

using core::RiskOfHarm;
using core::Stage;
using core::Task;

/// True while nobody looks after the person: what changes meanwhile is seen when the person is back.
bool away(Case const& subject) {
  return subject.stage == Stage::recalled || subject.stage == Stage::out_of_contact ||
         subject.stage == Stage::custody;
}

/// From today on there is a change to be noticed; one that is still unnoticed is noticed together with it.
void hide(Service& service, Case& subject, double u) {
  if (subject.changed_on != never) return;
  subject.changed_on = service.today();
  subject.detection_threshold = static_cast<float>(-std::log(u));
}

void notice(Service& service, CaseId id, notes::NoticedBy by) {
  Case& subject = service.cases[id];
  auto const& measures = service.model->measures;
  int const days = service.today() - subject.changed_on;
  journal::note(service.todays_journal(), subject, notes::RiskNoticed{by, days});
  service.count(measures.risk_change_found_days, days);
  service.count(measures.risk_changes_in_time_share,
                days <= service.plan->scenario.risk_changes.in_time_days ? 1 : 0);
  subject.changed_on = never;
  service.schedule(service.today(), Phase::consequences, EventKind::change_found, id);
}

sim::Day answered_on(Service const& service, double u) {
  return service.today() + std::max(1, sim::nearest_day(service.plan->answer_days(u)));
}

/// What is recorded becomes what is. Bands and officers follow: an officer whose grade may not hold the new
/// band hands the case on.
void record(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.risk_of_harm == subject.true_risk_of_harm) return;
  BandId const was = subject.band;
  {
    CountGuard guard(service, id);
    subject.risk_of_harm = subject.true_risk_of_harm;
    guard.band(band(service, subject));
  }
  journal::banded(service.todays_journal(), judging(service), subject, was);
  allocation::follow_change(service, id, subject.risk_of_harm == RiskOfHarm::medium);
}

/// What a change does to the risk itself.
void turn(Service& service, CaseId id, double u) {
  using scenario::RiskTurn;
  CountGuard const guard(service, id);
  Case& subject = service.cases[id];
  auto const turns = scenario::risk_turns(service.plan->scenario.risk_changes, subject.true_risk_of_harm);
  journal::note(
      service.todays_journal(), subject,
      notes::RiskChanged{subject.true_risk_of_harm, subject.risk_of_harm, u, turns, subject.changed_on});
  auto const turn = scenario::risk_turn(turns, u);
  if (turn == RiskTurn::raised) subject.true_risk_of_harm = RiskOfHarm::medium;
  if (turn == RiskTurn::lowered) subject.true_risk_of_harm = RiskOfHarm::low;
  if (turn == RiskTurn::escalated) subject.high_risk = true;
}

}  // namespace

void plan_change(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  double const rate = hazard::per_year(*service.plan, subject, EventKind::risk_change);
  if (rate <= 0) return;
  double const u = service.uniform(subject.entity, Purpose::risk_change, subject.risk_changes);
  hazard::plan(service, id, EventKind::risk_change, service.today() + hazard::wait(u, rate));
}

void change(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const ordinal = subject.risk_changes++;
  if (subject.stage == Stage::recalled || subject.stage == Stage::out_of_contact)
    return plan_change(service, id);
  auto const draws = service.block(subject.entity, Purpose::risk_change, ordinal);
  double const visits = hazard::per_year(*service.plan, subject, EventKind::home_visit);
  turn(service, id, draws.uniform(1));
  hazard::follow_case(service, id, EventKind::home_visit, visits);
  case_notes::risk_changed(service.todays_file(subject));
  hide(service, subject, draws.uniform(2));
  if (draws.uniform(3) < service.plan->scenario.risk_changes.reported_share) {
    double const u = service.uniform(subject.entity, Purpose::agencies, ordinals::change_checks + ordinal);
    service.schedule(answered_on(service, u), Phase::consequences, EventKind::change_reported, id);
  }
  plan_change(service, id);
}

void look(Service& service, CaseId id, double chance, notes::NoticedBy by) {
  Case& subject = service.cases[id];
  if (subject.changed_on == never || chance <= 0) return;
  subject.detection_threshold += static_cast<float>(std::log1p(-std::min(chance, 1 - 1e-9)));
  if (subject.detection_threshold <= 0) notice(service, id, by);
}

void change_reported(Service& service, CaseId id) {
  if (service.cases[id].changed_on != never) notice(service, id, notes::NoticedBy::agencies);
}

void change_found(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& changes = service.plan->scenario.risk_changes;
  auto const& days = service.model->days;
  auto const& due = service.plan->scenario.work.due_days;
  std::uint32_t const ordinal = subject.risk_changes;
  auto const draws = service.block(subject.entity, Purpose::agencies, ordinals::change_visits + ordinal);
  if (away(subject)) {
    case_notes::risk_put_off(service.todays_file(subject));
    journal::note(service.todays_journal(), subject, notes::RiskPutOff{subject.stage});
    return hide(service, subject, draws.uniform(2));
  }
  sim::Day const review_by = days.add_working(service.today(), changes.review_days);
  bool const checks = (subject.flags & service.plan->check_flags) != 0;
  double const visits = subject.stage == Stage::unpaid_work ? 0 : changes.home_visit_share;
  journal::note(
      service.todays_journal(), subject,
      notes::RiskFollowed{
          checks, {visits, draws.uniform(0)}, {changes.agency_meeting_share, draws.uniform(1)}, review_by});
  ask_checks(service, id, ordinals::change_checks + ordinal);
  if (draws.uniform(0) < visits &&
      skill::inclined(service, subject, core::Piece::home_visits, ordinals::visits_after_change + ordinal))
    tasks::request(service, id,
                   {.task = Task::home_visit,
                    .priority = Priority::skippable,
                    .due = days.add_working(service.today(), due.home_visit)});
  if (draws.uniform(1) < changes.agency_meeting_share)
    tasks::request(service, id,
                   {.task = Task::agency_meeting,
                    .priority = Priority::planned,
                    .due = days.add_working(service.today(), due.agency_meeting_after_change)});
  std::uint32_t const review = ordinals::reviews_of_changes + ordinal;
  subject.review_owed = !skill::inclined(service, subject, core::Piece::change_reviews, review);
  if (subject.review_owed) return;  // until the next review of any kind
  tasks::request(
      service, id,
      {.task = Task::risk_review, .priority = Priority::prompt, .due = review_by, .ordinal = review});
}

void ask_checks(Service& service, CaseId id, std::uint32_t ordinal) {
  Case const& subject = service.cases[id];
  if (!(subject.flags & service.plan->check_flags)) return;
  if (!skill::inclined(service, subject, core::Piece::checks, ordinal)) return;
  tasks::request(
      service, id,
      {.task = Task::checks,
       .priority = Priority::planned,  // a short letter: it waits, and is not what saves a day
       .due = service.model->days.add_working(service.today(), service.plan->scenario.work.due_days.checks),
       .ordinal = ordinal});
}

void checks_sent(Service& service, CaseId id, std::uint32_t ordinal) {
  double const u = service.uniform(service.cases[id].entity, Purpose::agencies, ordinal);
  service.schedule(answered_on(service, u), Phase::consequences, EventKind::checks_answered, id);
}

void checks_answered(Service& service, CaseId id) {
  journal::note(service.todays_journal(), service.cases[id],
                notes::ChecksAnswered{service.cases[id].changed_on != never});
  look(service, id, service.plan->scenario.risk_changes.noticed_by_checks_share, notes::NoticedBy::checks);
}

void assessed(Service& service, CaseId id, std::uint32_t ordinal, double depth) {
  look(service, id, depth, notes::NoticedBy::assessment);
  Case const& subject = service.cases[id];
  // Later today, as the case may end with it, and what asked for the assessment goes on.
  if (subject.review_owed)
    service.schedule(service.today(), Phase::consequences, EventKind::change_reviewed, id);
  // A change that nobody has noticed is no error of the record yet.
  if (subject.risk_of_harm == subject.true_risk_of_harm || subject.changed_on != never) return;
  double const u = service.uniform(subject.entity, Purpose::recorded_risk, 1 + ordinal);
  double const found = depth * service.plan->scenario.recorded_risk.found_share;
  journal::note(service.todays_journal(), subject,
                notes::RiskRecorded{subject.risk_of_harm, subject.true_risk_of_harm, false, {found, u}});
  if (u < found) record(service, id);
}

void reviewed(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  subject.review_owed = false;
  case_notes::risk_reviewed(service.todays_file(subject), subject.changed_on);
  if (!subject.high_risk) {
    journal::note(service.todays_journal(), subject,
                  notes::RiskRecorded{subject.risk_of_harm, subject.true_risk_of_harm, true, {}});
    return record(service, id);
  }
  if (scenario::allowed(subject.stage, Stage::escalated)) return sentence::end(service, id, Stage::escalated);
  // Gone to prison or out of contact before the review: it comes up again when the person is back.
  journal::note(service.todays_journal(), subject, notes::RiskPutOff{subject.stage});
  hide(service, subject, service.uniform(subject.entity, Purpose::agencies, ordinals::changes_put_off));
}

void owed_review(Service& service, CaseId id) {
  if (service.cases[id].review_owed) reviewed(service, id);
}

void ended(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& changes = service.plan->scenario.risk_changes;
  if (subject.changed_on != never && service.today() - subject.changed_on > changes.in_time_days)
    service.count(service.model->measures.risk_changes_in_time_share, 0);
}

}  // namespace caseflow::service::risk
