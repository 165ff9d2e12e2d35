#include "model/service/resettlement/resettlement.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/allocation/allocation.hpp"
#include "model/service/desk/pool.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/resettlement/needs.hpp"
#include "model/service/skill/skill.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service::resettlement {
namespace {

using core::Stage;

/// What comes first in a prison, before needs by their own priority: what the contract counts, then what
/// every release has.
constexpr PoolPriority at_once{0}, for_release{1};
constexpr int for_needs = 2;

PoolPriority priority_of(scenario::Need const& need) {
  return PoolPriority{static_cast<std::uint8_t>(for_needs + need.priority)};
}

void finished(Service& service, PoolTask const& task) {
  CaseId const id = task.subject.as<CaseId>();
  Case& subject = service.cases[id];
  if (task.work != PoolWork::need)
    journal::note(service.todays_journal(), subject,
                  notes::PrisonWork{task.work, task.due, journal::holder(service.staff, subject.officer)});
  switch (task.work) {
    case PoolWork::screening:
      subject.reception_planned = service.today() <= task.due;
      return service.count(service.model->measures.resettlement_plan_in_time_share,
                           service.today() <= task.due ? 1 : 0);
    case PoolWork::release_plan:
      subject.release_planned = true;
      return;
    case PoolWork::need:
      return needs::worked_on(service, id, task.need);
    case PoolWork::handover:
      subject.handed_over = true;
      subject.handed_to = service.staff.incumbent(subject.officer);
      return;
    default:
      return;
  }
}

/// Asks the prison's workers; where the scenario has none, or before there are any, it is done at once.
void request(Service& service, CaseId id, PoolWork work, PoolPriority priority, sim::Day due, double minutes,
             NeedId need = {}) {
  Case const& subject = service.cases[id];
  auto const& gate = service.plan->scenario.through_the_gate;
  PoolTask const task{.subject = id,
                      .generation = subject.generation,
                      .work = work,
                      .priority = priority,
                      .due = due,
                      .minutes_left = static_cast<float>(minutes * (1 + gate.others_share)),
                      .need = need};
  if (!service.has_pools(Role::worker)) return finished(service, task);
  service.pools[subject.prison].ask(task);
}

/// A task is dropped when its time is over: the person is out, or out and in again. A plan on reception that
/// comes too late is still made, and counted.
bool wanted(Service const& service, PoolTask const& task) {
  Case const& subject = service.cases[task.subject.as<CaseId>()];
  if (subject.generation != task.generation) return false;
  return task.work == PoolWork::screening || (subject.in_prison() && task.due == subject.next_release());
}

void choose_prison(Service const& service, Case& subject) {
  auto const& prisons = service.plan->prisons;
  auto const facts = subject.facts();
  double all = 0, taking = 0;
  for (auto const& prison : prisons) {
    all += prison.share;
    taking += prison.when.holds(facts) ? prison.share : 0;
  }
  bool const anywhere = taking <= 0;
  double const u =
      service.block(subject.entity, Purpose::resettlement).uniform(0) * (anywhere ? all : taking);
  double up_to = 0;
  for (PrisonId const id : prisons.ids()) {
    if (!anywhere && !prisons[id].when.holds(facts)) continue;
    subject.prison = id;
    if (u < (up_to += prisons[id].share)) return;
  }
}

/// So many weeks before a release, or from tomorrow on where that has passed: recalls come when the day's
/// work has been handed out. On the working day before that where offices and prisons are shut.
sim::Day before(Service const& service, sim::Day release, double weeks) {
  auto const& days = service.model->days;
  sim::Day const day = std::min(release - sim::days_of_weeks(weeks), days.length() - 1);
  sim::Day const tomorrow = days.next_working(service.today() + 1);
  return day < tomorrow ? tomorrow : days.last_working(day);
}

/// What is done towards a release, each so long before it.
void plan_release(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& gate = service.plan->scenario.through_the_gate;
  sim::Day const release = subject.next_release();
  for (NeedId const need : service.plan->needs.ids())
    if (subject.need_is_open(need))
      service.schedule(before(service, release, service.plan->needs[need].about.from_weeks), Phase::work,
                       EventKind::need_due, id, need.number());
  service.schedule(before(service, release, gate.plan_from_weeks), Phase::work, EventKind::towards_release,
                   id);
  service.schedule(before(service, release, gate.handover_weeks), Phase::work, EventKind::handover_due, id);
}

/// Of one case, those of each stay in prison are numbered apart.
constexpr std::uint32_t contacts_a_return = 100;

void plan_contact(Service& service, CaseId id, sim::Day release) {
  Case const& subject = service.cases[id];
  auto const& contact = service.plan->scenario.operating_model.prerelease_contact;
  int const contacts = contact.contacts;
  for (int i = 0; i < contacts; ++i)
    service.schedule(before(service, release, contact.weeks_before * (contacts - i) / (contacts + 1)),
                     Phase::work, EventKind::prerelease_contact, id,
                     contacts_a_return * subject.recalls + static_cast<std::uint32_t>(i));
}

sim::Day plan_due(Service const& service) {
  return service.model->days.add_working(service.today(),
                                         static_cast<int>(service.plan->scenario.through_the_gate.plan_days));
}

}  // namespace

void reception(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  SIM_EXPECTS(subject.stage == Stage::custody);
  auto const& plan = *service.plan;
  choose_prison(service, subject);
  needs::draw(service, id);
  journal::note(service.todays_journal(), subject,
                notes::Received{false, subject.prison, subject.needs, subject.needs_met});
  request(service, id, PoolWork::screening, at_once, plan_due(service),
          plan.scenario.through_the_gate.screening_minutes);
  plan_release(service, id);
  allocation::plan_takeover(service, id);
  plan_contact(service, id, subject.released);
}

void recalled(Service& service, CaseId id, sim::Day until) {
  Case& subject = service.cases[id];
  SIM_EXPECTS(subject.stage == Stage::recalled);
  subject.returns_on = until;
  subject.release_planned = subject.handed_over = false;
  needs::lose(service, id);
  journal::note(service.todays_journal(), subject,
                notes::Received{true, subject.prison, subject.needs, subject.needs_met});
  plan_release(service, id);
  plan_contact(service, id, until);
}

void towards_release(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (!subject.in_prison() || subject.release_planned) return;
  auto const& gate = service.plan->scenario.through_the_gate;
  bool const again = subject.stage == Stage::recalled;
  request(service, id, PoolWork::release_plan, for_release, subject.next_release(),
          again ? gate.rerelease_plan_minutes : gate.plan_minutes);
}

void need_due(Service& service, CaseId id, NeedId need) {
  Case const& subject = service.cases[id];
  if (!subject.in_prison() || !subject.need_is_open(need)) return;
  auto const& about = service.plan->needs[need].about;
  request(service, id, PoolWork::need, priority_of(about), subject.next_release(), about.minutes, need);
}

void handover_due(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (!subject.in_prison() || subject.handed_over) return;
  request(service, id, PoolWork::handover, for_release, subject.next_release(),
          service.plan->scenario.through_the_gate.handover_minutes);
}

void prerelease_contact(Service& service, CaseId id, std::uint32_t number) {
  Case const& subject = service.cases[id];
  if (!subject.in_prison()) return;
  auto const& contact = service.plan->scenario.operating_model.prerelease_contact;
  double const weeks_left = (subject.next_release() - service.today()) / 7.0;
  // While there is time for it, the contact is for the officer who will supervise; then for whoever is there.
  if (service.plan->is_hub[subject.site] && weeks_left - 1 >= contact.least_weeks)
    return service.schedule(service.today() + 7, Phase::work, EventKind::prerelease_contact, id, number);
  bool const too_late = weeks_left < contact.least_weeks;
  if (too_late)
    journal::note(service.todays_journal(), subject,
                  notes::ContactBeforeRelease{weeks_left, contact.least_weeks});
  if (too_late || !skill::inclined(service, subject, core::Piece::contact_before_release, number)) return;
  tasks::request(service, id,
                 {.task = core::Task::prerelease_contact,
                  .priority = Priority::skippable,
                  .due = std::max(service.today(), subject.next_release() - 1)});
}

void work_day(Service& service) {
  if (!service.model->days.working(service.today())) return;
  auto const& gate = service.plan->scenario.through_the_gate;
  if (service.staffed)
    for (auto& workers : service.pools.of(Role::worker))
      pool::serve(
          service, workers, pool::minutes_today(service, workers, gate.worker_minutes_per_day),
          [&](PoolTask const& task) { return wanted(service, task); },
          [&](PoolTask const& task) { finished(service, task); });
  needs::offer(service);
}

void released(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& measures = service.model->measures;
  bool const settled = needs::settled(service, subject);
  journal::released(service.todays_journal(), subject, false, settled);
  needs::count(service, subject);
  service.count(measures.settled_accommodation_share, settled ? 1 : 0);
  needs::leave(service, id, settled);
  service.count(measures.release_plan_done_share, subject.release_planned ? 1 : 0);
  service.count(measures.prerelease_contact_share, subject.prerelease_done ? 1 : 0);
  case_notes::released(service.todays_file(subject), subject, service.plan->needs.ids());
}

void rereleased(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& measures = service.model->measures;
  bool const settled = needs::settled(service, subject);
  journal::released(service.todays_journal(), subject, true, settled);
  needs::count(service, subject);
  service.count(measures.rerelease_settled_accommodation_share, settled ? 1 : 0);
  needs::leave(service, id, settled);
  service.count(measures.rerelease_plan_done_share, subject.release_planned ? 1 : 0);
}

void handed_over(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  bool const reached = subject.handed_over && subject.officer != nobody &&
                       subject.handed_to == service.staff.incumbent(subject.officer);
  journal::note(service.todays_journal(), subject,
                notes::HandedOver{subject.handed_over, reached,
                                  journal::holder(service.staff, subject.handed_to.person),
                                  journal::holder(service.staff, subject.officer)});
  service.count(service.model->measures.handover_done_share, reached ? 1 : 0);
  service.files.note(subject, core::Feature::handover_made, reached ? 1 : 0);
}

}  // namespace caseflow::service::resettlement
