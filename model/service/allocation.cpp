#include "model/service/allocation.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

#include "model/rules/allocation.hpp"
#include "model/service/caseload.hpp"
#include "model/service/hazard.hpp"
#include "model/service/journal.hpp"
#include "model/service/routing.hpp"
#include "model/service/sentence.hpp"
#include "model/service/supervision.hpp"
#include "model/service/worklist.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::allocation {
namespace {

rules::Candidate candidate(Service const& service, PersonId id, Case const& subject) {
  auto const& plan = *service.plan;
  Person const& person = service.people[id];
  Desk const& desk = service.desks[id];
  auto const& workforce = plan.scenario.workforce;
  rules::Candidate made;
  double const takes = person.here ? static_cast<double>(person.caseload_share) : 0;
  switch (plan.scenario.operating_model.allocation.by) {
    case scenario::LoadMeasure::cases:
      made = {static_cast<double>(desk.cases), static_cast<double>(desk.target_caseload) * takes, 1};
      break;
    case scenario::LoadMeasure::hours:
      made = {desk.expected_minutes,
              5 * workforce.working_day_minutes * workforce.casework_share * static_cast<double>(person.fte) *
                  takes,
              static_cast<double>(expected_minutes(plan, subject))};
      break;
    case scenario::LoadMeasure::points:
      made = {desk.points,
              plan.scenario.workload_points.full_time_points * static_cast<double>(person.fte) * takes,
              static_cast<double>(points(plan, subject))};
      break;
  }
  constexpr sim::Day away_for_long = 14;
  made.present = person.away_until - service.today() < away_for_long;
  made.right_grade = plan.is_hub[static_cast<std::size_t>(desk.site)] ||
                     (plan.band[subject.band].held_by >> static_cast<unsigned>(desk.grade) & 1u) != 0;
  return made;
}

/// The officer at a site who takes the case, other than `except`; a returning case goes to its former officer
/// if it can.
std::int16_t choose(Service& service, Case const& subject, int site, std::int16_t except, bool returning) {
  auto const& rules_in_force = service.plan->scenario.operating_model.allocation;
  auto const& officers = service.officers_at[static_cast<std::size_t>(site)];
  if (returning && rules_in_force.continuity && subject.former_officer != nobody) {
    auto const former = static_cast<PersonId>(subject.former_officer);
    Person const& person = service.people[former];
    if (person.here && person.generation == subject.former_officer_generation &&
        service.desks[former].site == site && candidate(service, former, subject).present) {
      journal::returns_to(service, subject, subject.former_officer);
      return subject.former_officer;
    }
  }
  auto& candidates = service.candidates;
  candidates.clear();
  for (PersonId const id : officers) {
    candidates.push_back(candidate(service, id, subject));
    if (static_cast<std::int16_t>(id) == except) candidates.back().target = 0;
  }
  auto const chosen = rules::holder(candidates, rules_in_force.full_at_share, rules_in_force.outside_grade);
  journal::chosen(service, subject, site, candidates, chosen, except);
  if (!chosen) return nobody;
  if (!service.plan->is_hub[static_cast<std::size_t>(site)])
    service.count(service.model.measures.outside_grade_share, candidates[*chosen].right_grade ? 0 : 1);
  return static_cast<std::int16_t>(officers[*chosen]);
}

void give(Service& service, CaseId id, int site, std::int16_t officer) {
  Case& subject = service.cases[id];
  bool const same =
      officer == subject.former_officer &&
      service.people[static_cast<std::size_t>(officer)].generation == subject.former_officer_generation;
  bool const changes = subject.officers_had > 0 && !same;
  {
    Changing const changing(service, id);
    subject.site = static_cast<std::int16_t>(site);
    subject.officer = officer;
    subject.queue = Queue::none;
  }
  if (subject.officers_had == 0) subject.officers_had = 1;
  if (!changes) return;
  if (subject.officers_had < 255) ++subject.officers_had;
  subject.contacts_since_change = 0;
  service.count(service.model.measures.officer_changes, 1);
  supervision::ask(service, id, core::Task::transfer, 2, service.today() + 7);
}

/// What was on the worklist of a case that now waits is kept for its next officer.
void wait_in_queue(Service& service, CaseId id, std::vector<WorkItem> const& work) {
  {
    Changing const changing(service, id);
    service.cases[id].queue = Queue::waiting;
  }
  service.awaiting_officer.push_back(id);
  service.parked.insert(service.parked.end(), work.begin(), work.end());
}

void leave_queue(Service& service, CaseId id, std::vector<WorkItem>& work) {
  auto& queue = service.awaiting_officer;
  queue.erase(std::find(queue.begin(), queue.end(), id));
  auto& parked = service.parked;
  auto const mine = std::stable_partition(parked.begin(), parked.end(),
                                          [&](WorkItem const& item) { return item.subject != id; });
  std::copy_if(mine, parked.end(), std::back_inserter(work),
               [&](WorkItem const& item) { return item.generation == service.cases[id].generation; });
  parked.erase(mine, parked.end());
}

}  // namespace

void take_off_officer(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.officer == nobody) return;
  supervision::drop_work(service, id);
  Changing const changing(service, id);
  subject.former_officer = subject.officer;
  subject.former_officer_generation = service.people[static_cast<std::size_t>(subject.officer)].generation;
  subject.officer = nobody;
  subject.queue = Queue::flow_only;
}

void place(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const [site, telephone_weeks] = routing::holding(service, subject);
  if (telephone_weeks != subject.telephone_weeks) {
    Changing const changing(service, id);
    subject.telephone = telephone_weeks > 0;
    subject.telephone_weeks = telephone_weeks;
  }
  if (!service.staffed) {
    Changing const changing(service, id);
    subject.site = static_cast<std::int16_t>(site);
    subject.queue = Queue::flow_only;
    return;
  }
  if (subject.officer != nobody && subject.site == site) return;
  if (subject.queue != Queue::waiting) journal::routed(service, subject, site);
  auto work = supervision::take_work(service, id);
  if (subject.officer != nobody) {
    journal::taken_off(service, subject, notes::Why::place);
    take_off_officer(service, id);
  }
  std::int16_t const officer = choose(service, subject, site, nobody, true);
  if (officer == nobody) {
    {
      Changing const changing(service, id);
      subject.site = static_cast<std::int16_t>(site);
    }
    if (subject.queue != Queue::waiting) wait_in_queue(service, id, work);
    return;
  }
  if (subject.queue == Queue::waiting) leave_queue(service, id, work);
  give(service, id, site, officer);
  supervision::put_work(service, id, work);
}

void follow_change(Service& service, CaseId id, bool raised) {
  Case& subject = service.cases[id];
  if (subject.queue != Queue::none && subject.queue != Queue::flow_only) return;
  place(service, id);
  if (subject.officer == nobody || service.plan->is_hub[static_cast<std::size_t>(subject.site)]) return;
  int const grade = service.desks[static_cast<std::size_t>(subject.officer)].grade;
  bool const may_hold = service.plan->band[subject.band].held_by >> static_cast<unsigned>(grade) & 1u;
  if (!may_hold && raised) hand_over(service, id, notes::Why::risk);
}

void place_waiting(Service& service) {
  auto const waiting = service.awaiting_officer;
  for (CaseId const id : waiting) {
    place(service, id);
    Case const& subject = service.cases[id];
    if (subject.officer != nobody && subject.stage == core::Stage::awaiting_allocation)
      sentence::allocated(service, id);
  }
}

void hand_over(Service& service, CaseId id, notes::Why why) {
  Case& subject = service.cases[id];
  int const site = subject.site;
  bool const must = why == notes::Why::left || why == notes::Why::long_sickness;
  journal::taken_off(service, subject, why);
  std::int16_t const taker = choose(service, subject, site, subject.officer, false);
  if (taker == nobody && !must) return;
  auto const work = supervision::take_work(service, id);
  take_off_officer(service, id);
  if (taker != nobody) {
    give(service, id, site, taker);
    return supervision::put_work(service, id, work);
  }
  wait_in_queue(service, id, work);
}

void move(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  bool const in_office =
      subject.officer != nobody && !service.plan->is_hub[static_cast<std::size_t>(subject.site)];
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
  if (subject.stage != core::Stage::custody || subject.with_area) return;
  if (routing::stays_at_hub(service, subject)) return;
  subject.with_area = true;
  if (subject.queue != Queue::administration) place(service, id);
}

void hand_over_all(Service& service, PersonId officer) {
  auto const why = service.people[officer].here ? notes::Why::long_sickness : notes::Why::left;
  for (CaseId id = 0; id < service.cases.slots(); ++id) {
    Case const& subject = service.cases[id];
    if (core::on_caseload(subject.stage) && subject.officer == static_cast<std::int16_t>(officer))
      hand_over(service, id, why);
  }
}

void hand_back(Service& service, PersonId officer) {
  auto const left = std::move(service.desks[officer].worklist);
  service.desks[officer].worklist.clear();
  for (auto const& item : left) {
    Case const& subject = service.cases[item.subject];
    if (subject.generation != item.generation) continue;
    if (subject.officer != nobody)
      worklist::put(service, subject.officer, item);
    else
      service.parked.push_back(item);
  }
}

std::int16_t colleague(Service const& service, std::int16_t officer) {
  std::int16_t found = nobody;
  std::size_t shortest = std::numeric_limits<std::size_t>::max();
  for (PersonId const id :
       service.officers_at[static_cast<std::size_t>(service.desks[static_cast<std::size_t>(officer)].site)]) {
    Person const& person = service.people[id];
    if (static_cast<std::int16_t>(id) == officer || !person.present(service.today()) ||
        person.caseload_share <= 0)
      continue;
    if (auto const length = service.desks[id].worklist.size(); length < shortest)
      found = static_cast<std::int16_t>(id), shortest = length;
  }
  return found;
}

}  // namespace caseflow::service::allocation
