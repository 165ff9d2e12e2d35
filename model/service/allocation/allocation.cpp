#include "model/service/allocation/allocation.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

#include "model/service/allocation/choice.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/announce.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"
#include "model/service/state/routing.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service::allocation {
namespace {

/// Whether this officer is somebody new for the person, who knows the officer from now on.
bool meets(Case& subject, Incumbent officer) {
  if (subject.knows(officer)) return false;
  subject.known[subject.officers_met % subject.known.size()] = officer;
  if (subject.officers_met < 255) ++subject.officers_met;
  return true;
}

/// A change of officer is one that brings the person somebody new, whenever it comes: not the first officer,
/// and none of the last four whom the person knows.
void give(Service& service, CaseId id, SiteId site, OfficerId officer) {
  Case& subject = service.cases[id];
  bool const first = subject.officers_met == 0,
             changes = meets(subject, service.staff.incumbent(officer)) && !first;
  {
    CountGuard guard(service, id);
    guard.site(site);
    guard.officer(officer);
    guard.queue(Queue::none);
  }
  bool const begins = subject.officers_had == 0;  // supervision, or what came before it
  if (begins || (changes && subject.officers_had < 255)) ++subject.officers_had;
  if (!changes) return;
  subject.contacts_since_change = 0;
  service.count(service.model->measures.officer_changes, 1);
  if (!begins) service.files.occasion(subject, Part::reviewing_desistance);
  tasks::request(service, id,
                 {.task = core::Task::transfer,
                  .priority = Priority::planned,
                  .due = service.today() + sim::days_of_weeks(service.plan->scenario.work.transfer_weeks)});
  announce::officer_changed(service, id);
}

/// A case that comes to an office where nobody of the right grade has room is, by chance, banded one lower.
void band_by_room(Service& service, CaseId id, SiteId site) {
  auto const& allocation = service.plan->scenario.operating_model.allocation;
  if (allocation.under_banded_share <= 0 || service.plan->is_hub[site]) return;
  Case& subject = service.cases[id];
  BandId const was = subject.band;
  bool const was_lowered = subject.under_banded;
  CountGuard guard(service, id);
  subject.under_banded = false;
  guard.band(band(service, subject));
  bool const may_be_lowered = service.uniform(subject.entity, Purpose::under_banding,
                                              subject.after_release ? 1 : 0) < allocation.under_banded_share;
  if (may_be_lowered && !choice::room(service, subject, site, nobody)) {
    subject.under_banded = true;
    guard.band(band(service, subject));
  }
  journal::banded(service.todays_journal(), judging(service), subject, was, was_lowered);
}

void note_taken_off(Service const& service, Case const& subject, notes::Why why) {
  journal::note(service.todays_journal(), subject,
                notes::TakenOff{why, journal::holder(service.staff, subject.officer)});
}

void note_route(Service const& service, Case const& subject, SiteId site) {
  auto const to = service.todays_journal();
  if (!journal::follows(to, subject)) return;
  notes::Routed made{.site = site};
  made.telephone = routing::stepped_down(service, subject);
  made.area_has_it = routing::area_has(service, subject);
  journal::routed(to, *service.plan, subject, made);
}

/// What was on the worklist of a case that now waits is kept for its next officer.
void wait_in_queue(Service& service, CaseId id, std::vector<WorkItem> const& work) {
  {
    CountGuard guard(service, id);
    guard.queue(Queue::waiting);
  }
  service.queue.join(id, work);
}

}  // namespace

void take_off_officer(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.officer == nobody) return;
  tasks::drop(service, id);
  CountGuard guard(service, id);
  subject.former_officer = service.staff.incumbent(subject.officer);
  if (!service.plan->is_hub[subject.site]) subject.office_officer = subject.former_officer;
  guard.officer(nobody);
  guard.queue(Queue::flow_only);
}

void place(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const [site, telephone_weeks] = routing::holding(service, subject);
  if (telephone_weeks != subject.telephone_weeks) {
    CountGuard const guard(service, id);
    subject.telephone = telephone_weeks > 0;
    subject.telephone_weeks = telephone_weeks;
  }
  if (!service.staffed) {
    CountGuard guard(service, id);
    guard.site(site);
    guard.queue(Queue::flow_only);
    return;
  }
  if (subject.officer != nobody && subject.site == site) return;
  if (subject.queue != Queue::waiting) note_route(service, subject, site);
  auto work = tasks::take(service, id);
  if (subject.officer != nobody) {
    note_taken_off(service, subject, notes::Why::place);
    take_off_officer(service, id);
  }
  band_by_room(service, id, site);
  OfficerId const officer = choice::choose(service, subject, site, nobody, true);
  if (officer == nobody) {
    {
      CountGuard guard(service, id);
      guard.site(site);
    }
    if (subject.queue != Queue::waiting) wait_in_queue(service, id, work);
    return;
  }
  if (subject.queue == Queue::waiting) {
    auto const kept = service.queue.leave(id, subject.generation);
    work.insert(work.end(), kept.begin(), kept.end());
  }
  give(service, id, site, officer);
  if (!service.plan->is_hub[site])
    service.count(service.model->measures.under_banded_share, subject.under_banded ? 1 : 0);
  tasks::put(service, id, work);
}

void follow_change(Service& service, CaseId id, bool raised) {
  Case& subject = service.cases[id];
  if (subject.queue != Queue::none && subject.queue != Queue::flow_only) return;
  place(service, id);
  if (subject.officer == nobody || service.plan->is_hub[subject.site]) return;
  Desk const& desk = service.desks[subject.officer];
  if (!may_hold(service, desk, subject) && raised) hand_over(service, id, notes::Why::risk);
}

void look_at_band(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (!subject.under_banded || subject.officer == nobody) return;
  Desk const& desk = service.desks[subject.officer];
  Case const proper = properly_banded(service, subject);
  BandId const was = subject.band;
  bool const keeps = may_hold(service, desk, proper);
  if (!keeps && !choice::room(service, proper, subject.site, subject.officer)) return;
  {
    CountGuard guard(service, id);
    subject.under_banded = false;
    guard.band(proper.band);
  }
  journal::banded(service.todays_journal(), judging(service), subject, was, true);
  if (!keeps) hand_over(service, id, notes::Why::risk);
}

void place_waiting(Service& service) {
  auto const waiting = service.queue.cases();
  for (CaseId const id : waiting) {
    place(service, id);
    Case const& subject = service.cases[id];
    if (subject.officer != nobody && subject.stage == core::Stage::awaiting_allocation)
      sentence::allocated(service, id);
  }
}

void hand_over(Service& service, CaseId id, notes::Why why) {
  Case& subject = service.cases[id];
  SIM_EXPECTS(subject.officer != nobody);
  SiteId const site = subject.site;
  bool const must = why == notes::Why::left || why == notes::Why::long_sickness;
  note_taken_off(service, subject, why);
  OfficerId const taker = choice::choose(service, subject, site, subject.officer, false);
  if (taker == nobody && !must) return;
  auto const work = tasks::take(service, id);
  take_off_officer(service, id);
  if (taker != nobody) {
    give(service, id, site, taker);
    return tasks::put(service, id, work);
  }
  wait_in_queue(service, id, work);
}

void move(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  bool const in_office = subject.officer != nobody && !service.plan->is_hub[subject.site];
  if (in_office) hand_over(service, id, notes::Why::move);
  plan_move(service, id);
}

void plan_move(Service& service, CaseId id) {
  double const rate = service.plan->scenario.operating_model.allocation.moves_per_case_year;
  if (rate <= 0) return;
  Case& subject = service.cases[id];
  double const u = service.uniform(subject.entity, Purpose::move, subject.moves++);
  hazard::plan(service, id, EventKind::move, service.today() + hazard::wait(u, rate));
}

void area_takes_over(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.stage == core::Stage::custody && subject.queue != Queue::administration) place(service, id);
}

void plan_takeover(Service& service, CaseId id) {
  if (auto const day = routing::area_takes_over_on(service, service.cases[id]); day && *day > service.today())
    service.schedule(*day, Phase::allocation, EventKind::area_takes_over, id);
}

void hand_over_all(Service& service, OfficerId officer) {
  auto const why = service.staff[officer].here ? notes::Why::long_sickness : notes::Why::left;
  auto cases = service.desks[officer].held();
  std::sort(cases.begin(), cases.end());
  for (CaseId const id : cases)
    if (service.cases[id].officer == officer) hand_over(service, id, why);
}

void hand_back(Service& service, OfficerId officer) {
  auto const left = std::move(service.desks[officer].worklist);
  service.desks[officer].worklist.clear();
  for (auto const& item : left) {
    Case const& subject = service.cases[item.subject];
    if (subject.generation != item.generation) continue;
    worklist::note_move(service, item, officer, nobody);
    if (subject.officer != nobody)
      worklist::put(service, subject.officer, item);
    else
      service.queue.keep(item);
  }
}

}  // namespace caseflow::service::allocation
