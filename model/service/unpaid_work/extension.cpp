#include "model/service/unpaid_work/extension.hpp"

#include <algorithm>
#include <cmath>

#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/unpaid_work/hours.hpp"
#include "sim/date.hpp"

namespace caseflow::service::extension {
namespace {

/// Whether the hours can be expected to be worked in the weeks left.
bool on_course(Service const& service, UnpaidWorkRequirement const& requirement) {
  auto const& work = service.plan->scenario.unpaid_work;
  double const weeks = service.plan->scenario.enforcement.extension_weeks_before;
  bool const in_work = hours::in_work(service, service.cases[requirement.subject]);
  double const days =
      weeks * scenario::work_days_a_week(requirement.intensive) * scenario::expected_share(work, in_work);
  return static_cast<double>(requirement.hours_needed - requirement.hours_done) <= days * work.day_hours;
}

void request(Service& service, UnpaidWorkRequirement& requirement, sim::Day until) {
  requirement.extension = UnpaidWorkRequirement::Extension::asked_for;
  tasks::request(service, requirement.subject,
                 {.task = core::Task::extension_application, .priority = Priority::prompt, .due = until});
}

/// The last day on which work can be done within a time limit, and the court hear of more time.
sim::Day last_day(Service const& service, sim::Day limit) {
  auto const& days = service.model->days;
  return std::max(days.next_working(service.today()), days.last_working(std::min(limit, days.length() - 1)));
}

/// What the court makes of it.
void hear(Service& service, RequirementId id) {
  UnpaidWorkRequirement& requirement = service.requirements[id];
  auto const& work = service.plan->scenario.unpaid_work;
  Case const& subject = service.cases[requirement.subject];
  double const u = service.block(subject.entity, Purpose::placement, 1).uniform(0);
  sim::Day const until = last_day(service, service.today() + sim::days_of_weeks(work.extension_weeks));
  journal::note(service.todays_journal(), subject,
                notes::ExtensionHeard{requirement.extensions > 0, {work.extension_share, u}, until});
  if (requirement.extensions == 0 && u < work.extension_share) {
    ++requirement.extensions;
    requirement.halted = false;
    return service.post(until, Phase::consequences,
                        {id, 0, requirement.generation, EventKind::unpaid_work_limit});
  }
  if (subject.kind == core::CaseKind::unpaid_work || subject.end_passed)
    return sentence::end(service, requirement.subject, core::Stage::unfinished);
  hours::give_up(service, requirement.subject);  // the supervised part goes on
}

}  // namespace

void plan_limit(Service& service, RequirementId id, sim::Day limit) {
  auto const generation = service.requirements[id].generation;
  double const weeks = service.plan->scenario.enforcement.extension_weeks_before;
  sim::Day const look = std::max(service.today() + 1, limit - sim::days_of_weeks(weeks));
  service.post(service.day_for(EventKind::extension_due, look), Phase::work,
               {id, 0, generation, EventKind::extension_due});
  service.post(last_day(service, limit), Phase::consequences,
               {id, 0, generation, EventKind::unpaid_work_limit});
}

void due(Service& service, RequirementId id, std::uint32_t generation) {
  UnpaidWorkRequirement& requirement = service.requirements[id];
  using Extension = UnpaidWorkRequirement::Extension;
  if (requirement.generation != generation || requirement.done || requirement.extension != Extension::none)
    return;
  double const weeks = service.plan->scenario.enforcement.extension_weeks_before;
  sim::Day const limit = service.today() + sim::days_of_weeks(weeks);
  bool const in_time = on_course(service, requirement);
  journal::note(service.todays_journal(), service.cases[requirement.subject],
                notes::TimeLooked{static_cast<double>(requirement.hours_done),
                                  static_cast<double>(requirement.hours_needed), limit, in_time});
  if (!in_time) request(service, requirement, limit);
}

void applied(Service& service, CaseId id) {
  RequirementId const at = service.cases[id].unpaid_work;
  if (!at) return;
  UnpaidWorkRequirement& requirement = service.requirements[at];
  requirement.extension = UnpaidWorkRequirement::Extension::applied_for;
  if (!requirement.halted || requirement.done) return;
  service.count(service.model->measures.unpaid_work_extension_in_time_share, 0);
  hear(service, at);
}

void limit(Service& service, RequirementId id, std::uint32_t generation) {
  UnpaidWorkRequirement& requirement = service.requirements[id];
  using Extension = UnpaidWorkRequirement::Extension;
  if (requirement.generation != generation || requirement.done) return;
  if (requirement.extensions > 0) return hear(service, id);
  if (requirement.extension == Extension::applied_for) {
    service.count(service.model->measures.unpaid_work_extension_in_time_share, 1);
    return hear(service, id);
  }
  requirement.halted = true;
  journal::note(service.todays_journal(), service.cases[requirement.subject],
                notes::TimeUp{requirement.extension == Extension::asked_for});
  if (requirement.extension == Extension::none) request(service, requirement, service.today());
}

}  // namespace caseflow::service::extension
