#include "model/service/unpaid_work/extension.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/desk/tasks.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"
#include "sim/date.hpp"

namespace caseflow::service::extension {
namespace {

/// Whether the hours can be expected to be worked in the weeks left.
bool on_course(Service const& service, UnpaidWorkRequirement const& order) {
  auto const& work = service.plan->scenario.unpaid_work;
  double const weeks = service.plan->scenario.enforcement.extension_weeks_before;
  double const days = weeks * (order.intensive ? 2 : 1) * work.offered_share * (1 - work.acceptable_share);
  return static_cast<double>(order.hours_needed - order.hours_done) <= days * work.day_hours;
}

void request(Service& service, UnpaidWorkRequirement& order, sim::Day until) {
  order.extension = UnpaidWorkRequirement::Extension::asked_for;
  tasks::request(service, order.subject, core::Task::extension_application, 1, until);
}

/// The last day on which work can be done within a time limit, and the court hear of more time.
sim::Day last_day(Service const& service, sim::Day limit) {
  auto const& days = service.model.days;
  return std::max(days.next_working(service.today()), days.last_working(std::min(limit, days.length() - 1)));
}

/// What the court makes of it.
void hear(Service& service, std::uint32_t id) {
  UnpaidWorkRequirement& order = service.requirements[id];
  auto const& work = service.plan->scenario.unpaid_work;
  Case const& subject = service.cases[order.subject];
  double const u = service.block(subject.entity, Purpose::placement, 1).uniform(0);
  sim::Day const until = last_day(service, service.today() + sim::days_of_weeks(work.extension_weeks));
  journal::note(service, subject,
                notes::ExtensionHeard{order.extensions > 0, {work.extension_share, u}, until});
  if (order.extensions == 0 && u < work.extension_share) {
    ++order.extensions;
    order.halted = false;
    return service.post(until, Phase::consequences, {id, 0, order.generation, EventKind::unpaid_work_limit});
  }
  if (subject.kind == core::CaseKind::unpaid_work || subject.end_passed)
    return sentence::end(service, order.subject, core::Stage::unfinished);
  unpaid_work::give_up(service, order.subject);  // the supervised part goes on
}

}  // namespace

void plan_limit(Service& service, std::uint32_t id, sim::Day limit) {
  auto const generation = service.requirements[id].generation;
  double const weeks = service.plan->scenario.enforcement.extension_weeks_before;
  sim::Day const look = std::max(service.today() + 1, limit - sim::days_of_weeks(weeks));
  service.post(service.day_for(EventKind::extension_due, look), Phase::work,
               {id, 0, generation, EventKind::extension_due});
  service.post(last_day(service, limit), Phase::consequences,
               {id, 0, generation, EventKind::unpaid_work_limit});
}

void due(Service& service, std::uint32_t id, std::uint32_t generation) {
  UnpaidWorkRequirement& order = service.requirements[id];
  using Extension = UnpaidWorkRequirement::Extension;
  if (order.generation != generation || order.done || order.extension != Extension::none) return;
  double const weeks = service.plan->scenario.enforcement.extension_weeks_before;
  sim::Day const limit = service.today() + sim::days_of_weeks(weeks);
  bool const in_time = on_course(service, order);
  journal::note(service, order.subject,
                notes::TimeLooked{static_cast<double>(order.hours_done),
                                  static_cast<double>(order.hours_needed), limit, in_time});
  if (!in_time) request(service, order, limit);
}

void applied(Service& service, CaseId id) {
  auto const at = service.cases[id].unpaid_work;
  if (at < 0) return;
  UnpaidWorkRequirement& order = service.requirements[static_cast<std::size_t>(at)];
  order.extension = UnpaidWorkRequirement::Extension::applied_for;
  if (!order.halted || order.done) return;
  service.count(service.model.measures.unpaid_work_extension_in_time_share, 0);
  hear(service, static_cast<std::uint32_t>(at));
}

void limit(Service& service, std::uint32_t id, std::uint32_t generation) {
  UnpaidWorkRequirement& order = service.requirements[id];
  using Extension = UnpaidWorkRequirement::Extension;
  if (order.generation != generation || order.done) return;
  if (order.extensions > 0) return hear(service, id);
  if (order.extension == Extension::applied_for) {
    service.count(service.model.measures.unpaid_work_extension_in_time_share, 1);
    return hear(service, id);
  }
  order.halted = true;
  journal::note(service, order.subject, notes::TimeUp{order.extension == Extension::asked_for});
  if (order.extension == Extension::none) request(service, order, service.today());
}

}  // namespace caseflow::service::extension
