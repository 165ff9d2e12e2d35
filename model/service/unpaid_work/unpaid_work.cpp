#include "model/service/unpaid_work/unpaid_work.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/desk/tasks.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/supervision/risk.hpp"
#include "model/service/unpaid_work/booking.hpp"
#include "model/service/unpaid_work/extension.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::unpaid_work {
namespace {

using core::Stage;

UnpaidWorkRequirement& order_of(Service& service, CaseId id) {
  SIM_EXPECTS(service.cases[id].unpaid_work >= 0);
  return service.requirements[static_cast<std::size_t>(service.cases[id].unpaid_work)];
}

void close(Service& service, UnpaidWorkRequirement& order) {
  if (!order.done) --service.requirements_open;
  order.done = true;
}

/// The requirement gives its slot back. What officers still had to do for it goes with it: done later, it
/// would count for the requirement that takes its place, which would then be worked twice over.
void release(Service& service, CaseId id) {
  UnpaidWorkRequirement& order = order_of(service, id);
  tasks::withdraw(service, id, core::Task::placement);
  tasks::withdraw(service, id, core::Task::extension_application);
  Case& subject = service.cases[id];
  close(service, order);
  subject.work_weeks = order.ordinal;
  ++order.generation;
  subject.unpaid_work = -1;
}

void finish(Service& service, CaseId id) {
  UnpaidWorkRequirement& order = order_of(service, id);
  close(service, order);
  service.count(service.model.measures.unpaid_work_completion_share, 1);
  Case const& subject = service.cases[id];
  bool const nothing_else = subject.kind == core::CaseKind::unpaid_work || subject.end_passed;
  bool const open = subject.stage == Stage::breach_proceedings;
  if (nothing_else && !open)
    sentence::end(service, id, Stage::completed);
  else if (nothing_else)
    service.cases[id].end_passed = true;
}

}  // namespace

void impose(Service& service, CaseId id, double hours) {
  auto const& plan = *service.plan;
  auto const& work = plan.scenario.unpaid_work;
  if (service.requirements.size() < service.cases.slots()) service.requirements.resize(service.cases.slots());
  Case& subject = service.cases[id];
  UnpaidWorkRequirement& order = service.requirements[id];
  auto const generation = static_cast<std::uint16_t>(order.generation + 1);
  order = UnpaidWorkRequirement{};
  order.subject = id;
  order.done = false;
  order.generation = generation;
  order.team = static_cast<std::int16_t>(plan.team_of_site[static_cast<std::size_t>(subject.home)]);
  auto const draws = service.block(subject.entity, Purpose::placement);
  order.individual = draws.uniform(0) < work.individual_share || order.team < 0;
  order.team = std::max<std::int16_t>(order.team, 0);
  bool const free =
      static_cast<double>(subject.reoffending) >= work.intensive_from && !in_work(service, subject);
  order.intensive = hours >= work.intensive_from_hours || (free && draws.uniform(1) < work.intensive_share);
  order.hours_needed = static_cast<float>(hours * (1 - work.education_hours_share));
  double const z = sim::normal_quantile(draws.uniform(2));
  double const x =
      std::log(work.unacceptable_median / (1 - work.unacceptable_median)) + work.unacceptable_spread * z;
  order.absence = static_cast<float>(1 / (1 + std::exp(-x)));
  order.ordinal = subject.work_weeks;
  subject.unpaid_work = static_cast<std::int32_t>(id);
  ++service.requirements_open;
}

void begin(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& work = service.plan->scenario.unpaid_work;
  auto const at = static_cast<std::uint32_t>(subject.unpaid_work);
  sim::Day const limit = std::max(
      service.today(), subject.latest_order + static_cast<sim::Day>(work.limit_months * sim::days_a_month));
  extension::plan_limit(service, at, limit);
  auto const& order = service.requirements[at];
  journal::note(
      service, subject,
      notes::WorkArranged{order.individual, order.intensive, static_cast<double>(order.hours_needed), limit});
  tasks::request(service, id, core::Task::placement, 1,
                 service.model.days.add_working(service.today(), work.assessment_days));
}

void assessed(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (subject.unpaid_work < 0 || order_of(service, id).done) return;
  auto const& work = service.plan->scenario.unpaid_work;
  auto const at = static_cast<std::uint32_t>(subject.unpaid_work);
  double const u = service.block(subject.entity, Purpose::placement).uniform(3);
  double const q = work.start_days_mean / (1 + work.start_days_mean);
  int wait = 1;
  for (double beyond = q; u < beyond && wait < 120; beyond *= q) ++wait;
  booking::book(service, at, service.model.days.add_working(service.today(), wait));
}

void worked(Service& service, std::uint32_t id) {
  UnpaidWorkRequirement& order = service.requirements[id];
  auto const& work = service.plan->scenario.unpaid_work;
  float const before = order.hours_done;
  risk::look(service, order.subject, service.plan->scenario.risk_changes.noticed_at_work_share,
             notes::NoticedBy::unpaid_work);
  case_file::note(service, service.cases[order.subject], core::Feature::sessions_held, 1);
  order.hours_done = std::min(order.hours_needed, before + static_cast<float>(work.day_hours));
  // Education, training and employment run beside the days and are credited with them.
  service.count(service.model.measures.unpaid_work_hours,
                static_cast<double>(order.hours_done - before) / (1 - work.education_hours_share));
  note_day(service, order, notes::WorkDay::worked);
  if (order.hours_done >= order.hours_needed) finish(service, order.subject);
}

void give_up(Service& service, CaseId id) {
  close(service, order_of(service, id));
  service.count(service.model.measures.unpaid_work_completion_share, 0);
}

void ended(Service& service, CaseId id, core::Stage how) {
  if (service.cases[id].unpaid_work < 0) return;
  UnpaidWorkRequirement const& order = order_of(service, id);
  bool const neutral = how == Stage::escalated || how == Stage::transferred;
  if (!order.done && !neutral) service.count(service.model.measures.unpaid_work_completion_share, 0);
  release(service, id);
}

void renew(Service& service, CaseId id, double hours) {
  bool const imposed = hours > 0;
  if (service.cases[id].unpaid_work >= 0) {
    UnpaidWorkRequirement const& old = order_of(service, id);
    double const credited = service.plan->scenario.unpaid_work.education_hours_share;
    if (!old.done) hours += static_cast<double>(old.hours_needed - old.hours_done) / (1 - credited);
    release(service, id);
  }
  if (hours <= 0) return;
  impose(service, id, hours);
  if (imposed) case_notes::work_imposed(service, id);
  begin(service, id);
}

void note_day(Service const& service, UnpaidWorkRequirement const& order, notes::WorkDay how,
              std::size_t came, std::size_t places) {
  journal::note(service, order.subject,
                notes::UnpaidWorkDay{how, order.individual, static_cast<double>(order.hours_done),
                                     static_cast<double>(order.hours_needed), came, places});
}

}  // namespace caseflow::service::unpaid_work
