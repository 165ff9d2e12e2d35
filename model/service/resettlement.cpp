#include "model/service/resettlement.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/pool.hpp"

namespace caseflow::service::resettlement {
namespace {

bool needs_housing(Service const& service, Case const& subject) {
  return service.block(subject.entity, Purpose::resettlement).uniform(1) <
         service.plan->scenario.through_the_gate.accommodation_need_share;
}

void finished(Service& service, PoolTask const& task) {
  Case& subject = service.cases[task.subject];
  if (task.work == PoolWork::screening)
    service.count(service.model.measures.resettlement_plan_in_time_share,
                  service.today() <= task.due ? 1 : 0);
  if (task.work == PoolWork::accommodation) subject.housing_worked_on = true;
}

/// Asks the prison's workers; without workers' days to model (run-up) it is done at once.
void add(Service& service, CaseId id, PoolWork work, sim::Day due, double minutes) {
  Case const& subject = service.cases[id];
  auto const& gate = service.plan->scenario.through_the_gate;
  PoolTask const task{
      id, subject.generation, work, 0, due, static_cast<float>(minutes * (1 + gate.others_share))};
  if (!pool::declared(service, Role::worker)) return finished(service, task);
  pool::put(service.pool(Role::worker, static_cast<std::size_t>(subject.prison)), task);
}

}  // namespace

void reception(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& gate = plan.scenario.through_the_gate;
  auto const& model = plan.scenario.operating_model;
  double const u =
      service.block(subject.entity, Purpose::resettlement).uniform(0) * plan.prisons.back().share_up_to;
  subject.prison = 0;
  while (static_cast<std::size_t>(subject.prison) + 1 < plan.prisons.size() &&
         u >= plan.prisons[static_cast<std::size_t>(subject.prison)].share_up_to)
    ++subject.prison;
  add(service, id, PoolWork::screening,
      service.model.days.add_working(service.today(), static_cast<int>(gate.plan_days)),
      gate.screening_minutes);
  sim::Day const from = subject.released - static_cast<sim::Day>(7 * gate.plan_from_weeks);
  service.schedule(from, Phase::work, EventKind::towards_release, id);

  auto const& route = rules::route(plan.routes, subject.facts());
  if (route.hub && route.until_weeks_before_release > 0)
    service.schedule(subject.released - static_cast<sim::Day>(7 * route.until_weeks_before_release),
                     Phase::allocation, EventKind::area_takes_over, id);
  int const contacts = static_cast<int>(std::lround(model.prerelease_contact.contacts));
  for (int i = 0; i < contacts; ++i)
    service.schedule(subject.released - static_cast<sim::Day>(7 * model.prerelease_contact.weeks_before *
                                                              (contacts - i) / (contacts + 1)),
                     Phase::work, EventKind::prerelease_contact, id);
}

void towards_release(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (subject.stage != core::Stage::custody) return;
  auto const& gate = service.plan->scenario.through_the_gate;
  add(service, id, PoolWork::plan, subject.released - 7, gate.plan_minutes);
  if (gate.accommodation_minutes > 0 && needs_housing(service, subject))
    add(service, id, PoolWork::accommodation, subject.released - 7, gate.accommodation_minutes);
  add(service, id, PoolWork::handover, subject.released, gate.handover_minutes);
}

void work_day(Service& service) {
  if (!service.staffed || !service.model.days.working(service.today())) return;
  auto const& gate = service.plan->scenario.through_the_gate;
  auto const wanted = [&](PoolTask const& task) {
    Case const& subject = service.cases[task.subject];
    return subject.generation == task.generation &&
           (task.work == PoolWork::screening || subject.stage == core::Stage::custody);
  };
  for (auto& workers : service.pools[static_cast<std::size_t>(Role::worker)])
    pool::serve(service, workers, pool::minutes_today(service, workers, gate.worker_minutes_per_day), wanted,
                [&](PoolTask const& task) { finished(service, task); });
}

void released(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& gate = service.plan->scenario.through_the_gate;
  auto const& measures = service.model.measures;
  double const u = service.block(subject.entity, Purpose::resettlement).uniform(2);
  bool const need = needs_housing(service, subject);
  double const settled = !need                       ? gate.settled_without_need_share
                         : subject.housing_worked_on ? gate.accommodation_found_share
                                                     : 0;
  service.count(measures.settled_accommodation_share, u < settled ? 1 : 0);
  service.count(measures.prerelease_contact_share, subject.prerelease_done ? 1 : 0);
}

}  // namespace caseflow::service::resettlement
