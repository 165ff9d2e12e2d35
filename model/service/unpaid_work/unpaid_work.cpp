#include "model/service/unpaid_work/unpaid_work.hpp"

#include <algorithm>

#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/unpaid_work/booking.hpp"
#include "model/service/unpaid_work/extension.hpp"
#include "model/service/unpaid_work/hours.hpp"

namespace caseflow::service::unpaid_work {
namespace {

using core::Stage;

/// The contract measures unpaid work arranged within so many working days.
constexpr int arranged_within_days = 7;

/// The requirement gives its slot back. What officers still had to do for it goes with it: done later, it
/// would count for the requirement that takes its place, which would then be worked twice over.
void release(Service& service, CaseId id) {
  UnpaidWorkRequirement& requirement = hours::requirement_of(service, id);
  tasks::withdraw(service, id, core::Task::placement);
  tasks::withdraw(service, id, core::Task::extension_application);
  Case& subject = service.cases[id];
  service.requirements.close(requirement);
  subject.work_weeks = requirement.ordinal;
  ++requirement.generation;
  subject.unpaid_work = {};
}

}  // namespace

void impose(Service& service, CaseId id, double hours) {
  auto const& plan = *service.plan;
  auto const& work = plan.scenario.unpaid_work;
  Case& subject = service.cases[id];
  UnpaidWorkRequirement& requirement = service.requirements.impose(id);
  requirement.team = plan.team_of_site[subject.home];
  auto const draws = service.block(subject.entity, Purpose::placement);
  requirement.individual = draws.uniform(0) < work.individual_share || !requirement.team;
  requirement.intensive = scenario::intensive_work(work, hours, subject.reoffending,
                                                   hours::in_work(service, subject), draws.uniform(1));
  requirement.hours_needed = static_cast<float>(scenario::hours_to_work(work, hours));
  requirement.absence = static_cast<float>(scenario::work_absence(work, draws.uniform(2)));
  requirement.ordinal = subject.work_weeks;
  subject.unpaid_work = Requirements::of(id);
}

void begin(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& work = service.plan->scenario.unpaid_work;
  RequirementId const at = subject.unpaid_work;
  SIM_EXPECTS(bool(at));
  sim::Day const limit = std::max(service.today(), subject.latest_order + scenario::work_limit_days(work));
  extension::plan_limit(service, at, limit);
  auto const& requirement = service.requirements[at];
  journal::note(service.todays_journal(), subject,
                notes::WorkArranged{requirement.individual, requirement.intensive,
                                    static_cast<double>(requirement.hours_needed), limit});
  // The first day is arranged at once, beside the assessment, which it then waits for.
  double const u = service.block(subject.entity, Purpose::placement).uniform(3);
  int const wait = scenario::working_days_to_first_session(work, u);
  auto const day = booking::book(service, at, service.model->days.add_working(service.today(), wait));
  sim::Day const week = service.model->days.add_working(service.today(), arranged_within_days);
  service.count(service.model->measures.unpaid_work_arranged_in_7_days_share, day && *day <= week ? 1 : 0);
  tasks::request(service, id,
                 {.task = core::Task::placement,
                  .priority = Priority::prompt,
                  .due = service.model->days.add_working(service.today(), work.assessment_days)});
}

void assessed(Service& service, CaseId id) {
  if (service.cases[id].unpaid_work) hours::requirement_of(service, id).assessed = true;
}

void ended(Service& service, CaseId id, core::Stage how) {
  if (!service.cases[id].unpaid_work) return;
  UnpaidWorkRequirement const& requirement = hours::requirement_of(service, id);
  bool const neutral = how == Stage::escalated || how == Stage::transferred;
  if (!requirement.done && !neutral) service.count(service.model->measures.unpaid_work_completion_share, 0);
  release(service, id);
}

void renew(Service& service, CaseId id, double hours) {
  bool const imposed = hours > 0;
  if (service.cases[id].unpaid_work) {
    UnpaidWorkRequirement const& old = hours::requirement_of(service, id);
    auto const& work = service.plan->scenario.unpaid_work;
    if (!old.done)
      hours += scenario::hours_ordered(work, static_cast<double>(old.hours_needed - old.hours_done));
    release(service, id);
  }
  if (hours <= 0) return;
  impose(service, id, hours);
  if (imposed)
    case_notes::work_imposed(service.todays_files(), id, service.cases[id],
                             hours::requirement_of(service, id),
                             service.plan->scenario.unpaid_work.day_hours);
  begin(service, id);
}

}  // namespace caseflow::service::unpaid_work
