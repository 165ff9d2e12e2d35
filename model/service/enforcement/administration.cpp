#include "model/service/enforcement/administration.hpp"

#include "model/service/desk/pool.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/announce.hpp"

namespace caseflow::service::administration {
namespace {

/// The hearing waits for papers; a letter may come a day later.
constexpr PoolPriority papers{0}, letters{1};

/// False where no team serves the case's office.
bool request(Service& service, CaseId id, PoolWork work, PoolPriority priority, sim::Day due,
             double minutes) {
  Case const& subject = service.cases[id];
  AdministratorsId const team = service.plan->administrators_of_site[subject.home];
  if (!team || !service.has_pools(Role::administrator)) return false;
  service.count(service.model->measures.administrators_workload_share, minutes, 0);
  service.pools[team].ask({.subject = id,
                           .generation = subject.generation,
                           .work = work,
                           .priority = priority,
                           .due = due,
                           .minutes_left = static_cast<float>(minutes),
                           .enforcements = subject.enforcements});
  return true;
}

bool wanted(Service const& service, PoolTask const& task) {
  Case const& subject = service.cases[task.subject.as<CaseId>()];
  return subject.generation == task.generation &&
         (task.work == PoolWork::warning_letter || subject.administrators_owe_papers(task.enforcements));
}

}  // namespace

bool ask_for_papers(Service& service, CaseId id, sim::Day due) {
  return !request(service, id, PoolWork::breach_papers, papers, due,
                  service.plan->scenario.enforcement.administration.papers_minutes);
}

void ask_for_letter(Service& service, CaseId id, sim::Day due) {
  request(service, id, PoolWork::warning_letter, letters, due,
          service.plan->scenario.enforcement.administration.letter_minutes);
}

void work_day(Service& service) {
  if (!service.staffed || !service.model->days.working(service.today())) return;
  auto const& scenario = service.plan->scenario;
  double const minutes =
      scenario.workforce.working_day_minutes * scenario.enforcement.administration.time_share;
  for (auto& team : service.pools.of(Role::administrator)) {
    double const available = pool::minutes_today(service, team, minutes);
    service.count(service.model->measures.administrators_workload_share, 0, available);
    pool::serve(
        service, team, available, [&](PoolTask const& task) { return wanted(service, task); },
        [&](PoolTask const& task) {
          CaseId const id = task.subject.as<CaseId>();
          journal::note(service.todays_journal(), service.cases[id],
                        notes::Administered{task.work, task.due});
          if (task.work == PoolWork::breach_papers) announce::papers_written(service, id);
        });
  }
}

}  // namespace caseflow::service::administration
