#include "model/service/management/management.hpp"

#include <algorithm>

#include "model/service/allocation/allocation.hpp"
#include "model/service/desk/pool.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/skill/skill.hpp"
#include "model/service/state/routing.hpp"
#include "sim/date.hpp"

namespace caseflow::service::management {
namespace {

constexpr PoolPriority allocating{0}, reallocating{1}, countersigning{2}, supervising{3}, auditing{4};

scenario::Management const& about(Service const& service) {
  return service.plan->scenario.workforce.management;
}

/// The team that looks after a site; null where nobody does.
Pool* team_at(Service& service, SiteId site) {
  if (!service.staffed) return nullptr;
  ManagersId const team = service.plan->managers_of_site[site];
  return team ? &service.pools[team] : nullptr;
}

void allocated(Service& service, CaseId id) {
  allocation::place(service, id);
  Case const& subject = service.cases[id];
  if (subject.officer != nobody || !service.staffed) sentence::allocated(service, id);
}

/// An assessment of the officer's was countersigned that would not have been before the forecast (`sign` 1),
/// or was not that would have been (-1).
void teach(Service& service, OfficerId officer, int sign) {
  if (officer == nobody) return;
  auto const& oversight = service.plan->scenario.practice.oversight;
  skill::teach(service, officer, service.plan->practice.oversight, sign * oversight.closes_share,
               sign * oversight.officer_minutes);
}

/// The same of a case that was audited.
void audited(Service& service, OfficerId officer, int sign) {
  auto const& audits = service.plan->scenario.practice.quality_assurance;
  skill::teach(service, officer, service.plan->practice.quality_assurance, sign * audits.closes_share,
               sign * audits.officer_minutes);
}

bool wanted(Service const& service, PoolTask const& task) {
  if (task.work == PoolWork::supervise || task.work == PoolWork::audit)
    return service.staff[task.subject.as<PersonId>()].generation == task.generation &&
           service.today() <= task.due;  // one not held by then was counted when the next fell due
  Case const& subject = service.cases[task.subject.as<CaseId>()];
  if (subject.generation != task.generation) return false;
  return task.work != PoolWork::allocate || subject.queue == Queue::administration;
}

void finished(Service& service, PoolTask const& task) {
  auto const& measures = service.model->measures;
  switch (task.work) {
    case PoolWork::allocate:
      if (service.today() > task.due)
        journal::note(service.todays_journal(), service.cases[task.subject.as<CaseId>()],
                      notes::Managed{task.work, task.due});
      return allocated(service, task.subject.as<CaseId>());
    case PoolWork::countersign:
      journal::note(service.todays_journal(), service.cases[task.subject.as<CaseId>()],
                    notes::Managed{task.work, task.due});
      if (service.today() <= task.due) service.count(measures.countersigned_in_time_share, 1);
      // What is late was counted when the day that it was due had passed.
      if (task.beyond_usual) teach(service, service.cases[task.subject.as<CaseId>()].officer, 1);
      return;
    case PoolWork::audit:
      return audited(service, officer_of(task.subject.as<PersonId>()), 1);
    case PoolWork::supervise:
      service.staff[task.subject.as<PersonId>()].supervised = true;
      return;
    default:
      return;
  }
}

/// Assessments to be countersigned count once: in time when that is done, or late once the day has passed on
/// which it was due, done or not.
void count_overdue(Service& service, Pool& team) {
  team.tell_overdue(PoolWork::countersign, service.today(), [&](PoolTask const& task) {
    if (wanted(service, task)) service.count(service.model->measures.countersigned_in_time_share, 0);
  });
}

/// Serves a team with minutes of its own or of others, down to a priority.
void serve(Service& service, Pool& team, float& minutes, PoolPriority last) {
  while (minutes > 0 && team.waits(last)) {
    double const spent = static_cast<double>(minutes);
    minutes = 0;  // what finished work brings waits for its turn
    minutes = static_cast<float>(pool::serve(
        service, team, spent, [&](PoolTask const& task) { return wanted(service, task); },
        [&](PoolTask const& task) { finished(service, task); }, last));
  }
}

bool anybody_there(Service const& service, Pool const& team) {
  return std::any_of(team.members().begin(), team.members().end(),
                     [&](PersonId id) { return service.staff[id].present(service.today()); });
}

std::vector<Pool>& teams(Service& service) { return service.pools.of(Role::manager); }

/// Who has the minutes for a task today: its team, or others while nobody of the team is there; null if
/// nobody.
Pool* free_for(Service& service, Pool& team, float minutes) {
  if (minutes <= team.minutes_today) return &team;
  if (anybody_there(service, team)) return nullptr;
  for (auto& other : teams(service))
    if (minutes <= other.minutes_today) return &other;
  return nullptr;
}

/// What the day brings is done at once while there are minutes, because then nothing waits before it;
/// supervision has what the day leaves.
void request(Service& service, Pool& team, PoolTask const& task) {
  service.count(service.model->measures.manager_workload_share, static_cast<double>(task.minutes_left), 0);
  bool const can_wait = task.work == PoolWork::supervise || task.work == PoolWork::audit;
  Pool* const free = can_wait ? nullptr : free_for(service, team, task.minutes_left);
  if (!free) return team.ask(task);
  free->minutes_today -= task.minutes_left;
  ++service.work_items;
  finished(service, task);
}

}  // namespace

void allocate(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  Pool* const team = team_at(service, routing::holding(service, subject).site);
  if (!team) return allocated(service, id);
  request(service, *team,
          {.subject = id,
           .generation = subject.generation,
           .work = PoolWork::allocate,
           .priority = allocating,
           .due = service.today(),
           .minutes_left = static_cast<float>(about(service).allocation_minutes)});
}

void reallocated(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (Pool* const team = team_at(service, subject.site))
    request(service, *team,
            {.subject = id,
             .generation = subject.generation,
             .work = PoolWork::reallocate,
             .priority = reallocating,
             .due = service.today(),
             .minutes_left = static_cast<float>(about(service).reallocation_minutes)});
}

void assessed(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (subject.officer == nobody) return;
  Pool* const team = team_at(service, subject.site);
  if (!team) return;
  auto const& management = about(service);
  bool const newcomer = service.staff[subject.officer].learning(service.today());
  double const share = newcomer ? management.countersigned_share_newcomer : management.countersigned_share;
  double const u = service.uniform(subject.entity, Purpose::countersigning, subject.returns);
  auto const& before = service.model->before.scenario.workforce.management;
  bool const usual = u < (newcomer ? before.countersigned_share_newcomer : before.countersigned_share);
  if (usual && u >= share) teach(service, subject.officer, -1);
  journal::note(service.todays_journal(), subject, notes::Countersigning{{share, u}, newcomer});
  if (u >= share) return;
  auto const intensity = static_cast<std::size_t>(service.plan->band[subject.band].intensity);
  request(service, *team,
          {.subject = id,
           .generation = subject.generation,
           .work = PoolWork::countersign,
           .priority = countersigning,
           .due = service.model->days.add_working(service.today(), management.countersigning_days),
           .minutes_left = static_cast<float>(management.countersigning_minutes[intensity]),
           .beyond_usual = !usual});
}

void ask_for_audits(Service& service) {
  if (!service.has_pools(Role::manager) || !service.observed || !service.model->days.working(service.today()))
    return;
  auto const& audits = service.plan->scenario.practice.quality_assurance;
  double const usual = service.model->before.scenario.practice.quality_assurance.audits_per_officer_year;
  if (audits.audits_per_officer_year == usual) return;
  for (OfficerId const officer : service.desks.ids()) {
    StaffMember const& person = service.staff[officer];
    Pool* const team = team_at(service, service.desks[officer].site);
    if (!person.here || !team) continue;
    int const comes = skill::comes_today(service, officer, 0, audits.audits_per_officer_year, usual);
    if (comes < 0) {
      audited(service, officer, -1);
      team->minutes_back += audits.manager_minutes;
    }
    if (comes > 0)
      request(service, *team,
              {.subject = person_of(officer),
               .generation = person.generation,
               .work = PoolWork::audit,
               .priority = auditing,
               .due = service.model->days.add_working(service.today(), audits.days_allowed),
               .minutes_left = static_cast<float>(audits.manager_minutes)});
  }
}

void plan_supervision(Service& service, OfficerId officer) {
  StaffMember& person = service.staff[officer];
  person.supervised = true;  // nothing was due yet
  double const weeks = about(service).supervision_weeks_between;
  double const u = service.uniform(person.entity, Purpose::officer_supervision);
  sim::Day const first = service.today() + 1 + static_cast<sim::Day>(u * 7 * weeks);
  service.post(service.day_for(EventKind::officer_supervision, first), Phase::people,
               {person_of(officer), 0, person.generation, EventKind::officer_supervision});
}

void supervision_due(Service& service, OfficerId officer) {
  StaffMember& person = service.staff[officer];
  sim::Day const next =
      service.day_for(EventKind::officer_supervision,
                      service.today() + sim::days_of_weeks(about(service).supervision_weeks_between));
  service.post(next, Phase::people,
               {person_of(officer), 1, person.generation, EventKind::officer_supervision});
  Pool* const team = team_at(service, service.desks[officer].site);
  if (!team) return;
  if (person.supervision_asked)
    service.count(service.model->measures.officer_supervision_held_share, person.supervised ? 1 : 0);
  person.supervision_asked = true;
  person.supervised = false;
  request(service, *team,
          {.subject = person_of(officer),
           .generation = person.generation,
           .work = PoolWork::supervise,
           .priority = supervising,
           .due = next - 1,
           .minutes_left = static_cast<float>(about(service).supervision_minutes)});
}

void day_begins(Service& service) {
  if (!service.has_pools(Role::manager) || !service.model->days.working(service.today())) return;
  double const whole_day = service.plan->scenario.workforce.working_day_minutes;
  double const minutes = whole_day * about(service).time_share;
  for (auto& team : teams(service)) {
    count_overdue(service, team);
    // Audits that are held no longer came out of the part of the day that is not for this work.
    double const usual = pool::minutes_today(service, team, minutes);
    double const rest = pool::minutes_today(service, team, whole_day - minutes);
    double const back = std::min(team.minutes_back, rest);
    team.minutes_back -= back;
    double const today = usual + back;
    service.count(service.model->measures.manager_workload_share, 0, today);
    team.minutes_today = static_cast<float>(today);
  }
  for (auto& team : teams(service)) serve(service, team, team.minutes_today, countersigning);
  for (auto& team : teams(service))
    if (team.waits(countersigning) && !anybody_there(service, team))
      for (auto& other : teams(service)) serve(service, team, other.minutes_today, countersigning);
}

void day_ends(Service& service) {
  if (!service.has_pools(Role::manager)) return;
  for (auto& team : teams(service)) {
    // A case is given to an officer in the morning; what is left of a day is too short for the one that
    // waits.
    if (!team.waits(allocating)) serve(service, team, team.minutes_today, auditing);
    team.minutes_today = 0;
  }
}

void measure(Service& service) {
  if (!service.has_pools(Role::manager)) return;
  auto const& plan = *service.plan;
  double officers = 0, managers = 0;
  for (SiteId const site : plan.sites.ids())
    if (plan.managers_of_site[site])
      for (OfficerId const id : service.desks.at(site))
        if (service.staff[id].here) ++officers;
  for (auto const& team : teams(service))
    for (PersonId const id : team.members())
      if (service.staff[id].here) managers += static_cast<double>(service.staff[id].fte);
  service.count(service.model->measures.officers_per_manager, officers, managers);
}

}  // namespace caseflow::service::management
