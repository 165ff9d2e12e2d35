#include "model/service/supervision.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/activity.hpp"
#include "model/service/allocation.hpp"
#include "model/service/breach.hpp"
#include "model/service/case_notes.hpp"
#include "model/service/caseload.hpp"
#include "model/service/contact.hpp"
#include "model/service/enforcement.hpp"
#include "model/service/extension.hpp"
#include "model/service/hazard.hpp"
#include "model/service/induction.hpp"
#include "model/service/journal.hpp"
#include "model/service/management.hpp"
#include "model/service/risk.hpp"
#include "model/service/unpaid_work.hpp"
#include "model/service/worklist.hpp"

namespace caseflow::service::supervision {
namespace {

using core::Stage;
using core::Task;

/// After the n-th review of its band. Mostly the former judgement stands.
void judge_again(Service& service, CaseId id, std::uint32_t review) {
  Case& subject = service.cases[id];
  if (service.uniform(subject.entity, Purpose::band_review, review) >=
      service.plan->scenario.operating_model.assessment.band_review_changes_share)
    return;
  subject.judgement = static_cast<std::uint16_t>(review);
  auto const judged = static_cast<std::uint8_t>(band(service, subject));
  if (judged == subject.band) return;
  auto const& rank = service.plan->banding.rank;
  int const was = subject.band;
  {
    Changing const changing(service, id);
    subject.band = judged;
  }
  journal::banded(service, subject, was);
  service.count(service.model.measures.band_changes, 1);
  allocation::follow_change(service, id, rank[judged] > rank[static_cast<std::size_t>(was)]);
}
constexpr std::uint32_t new_orders = 1000;  ///< Ordinals of the starts of further orders.

}  // namespace

void plan_home_visit(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  double const rate = hazard::per_year(*service.plan, subject, EventKind::home_visit);
  if (rate <= 0) return;
  double const u = service.uniform(subject.entity, Purpose::home_visit, subject.home_visits++);
  hazard::plan(service, id, EventKind::home_visit, service.today() + hazard::wait(u, rate));
}

void plan_meeting(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  double const rate = service.plan->scenario.risk_changes.agency_meetings_per_year;
  if (rate <= 0) return;
  double const u = service.uniform(subject.entity, Purpose::agency_meeting, subject.meetings++);
  hazard::plan(service, id, EventKind::agency_meeting, service.today() + hazard::wait(u, rate));
}

void begin(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& model = plan.scenario.operating_model;
  auto const& days = service.model.days;
  sim::Day const today = service.today();
  subject.officers_had = subject.officer == nobody ? std::uint8_t{0} : std::uint8_t{1};
  auto const luck = service.block(subject.entity, Purpose::admin, 1 + subject.returns);
  ask(service, id, Task::allocation, 2, days.add_working(today, 5));
  if (subject.kind == core::CaseKind::unpaid_work) {
    if (luck.uniform(2) < model.assessment.stand_alone_layer_one_share)
      ask(service, id, Task::assessment, 2,
          days.add_working(today, static_cast<int>(model.assessment.days_allowed)), 0,
          static_cast<float>(plan.scenario.work.layer_one_minutes));
    return;
  }
  subject.clock = subject.after_release ? today : subject.sentenced;
  if (luck.uniform(1) < model.induction.group_share)
    induction::wait_for_session(service, id);
  else
    ask(service, id, Task::induction, 1, days.add_working(today, 10), 0,
        static_cast<float>(model.induction.individual_minutes));
  risk::ask_checks(service, id, subject.returns);

  int const window =
      subject.after_release ? 1 : static_cast<int>(plan.scenario.attendance.first_appointment_days);
  int const wait = 1 + static_cast<int>(luck.uniform(0) * window);
  subject.first_due = days.add_working(today, window);
  if (!subject.contact_running)
    contact::plan(service, id, days.add_working(today, wait > window ? window : wait));

  service.schedule(today + static_cast<sim::Day>(7 * (model.assessment.first_review_weeks - 2)), Phase::work,
                   EventKind::review_due, id, 0);
  if (subject.ends != never && model.assessment.termination_weeks > 0)
    service.schedule(subject.ends - static_cast<sim::Day>(7 * model.assessment.termination_weeks),
                     Phase::work, EventKind::termination_due, id);
  plan_home_visit(service, id);
  plan_meeting(service, id);
  plan_band_review(service, id);
  service.schedule(subject.clock + 28 * 7, Phase::consequences, EventKind::half_year, id);
}

void begin_order(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.kind == core::CaseKind::unpaid_work) return;
  auto const& plan = *service.plan;
  auto const& assessment = plan.scenario.operating_model.assessment;
  auto const& days = service.model.days;
  sim::Day const today = service.today();
  bool const supervised_before = subject.first_due != never;
  if (!supervised_before) case_file::begins(service, id, core::Sample::supervision);
  auto const luck = service.block(subject.entity, Purpose::admin, new_orders + subject.orders_made);
  subject.clock = today;
  ++subject.slot;  // what was planned under the order before is not meant any more
  int const window = static_cast<int>(plan.scenario.attendance.first_appointment_days);
  contact::plan(service, id,
                days.add_working(today, std::min(window, 1 + static_cast<int>(luck.uniform(0) * window))));
  bool const full = luck.uniform(1) < assessment.layer_three_share;
  ask(service, id, Task::assessment, 0, days.add_working(today, static_cast<int>(assessment.days_allowed)),
      risk::review_ordinal(subject.returns, risk::at_new_order + subject.orders_made) |
          (full ? full_assessment : 0),
      full ? -1 : static_cast<float>(plan.scenario.work.layer_one_minutes));
  if (assessment.termination_weeks > 0)
    service.schedule(subject.ends - static_cast<sim::Day>(7 * assessment.termination_weeks), Phase::work,
                     EventKind::termination_due, id);
  if (supervised_before) return;
  subject.first_due = today;
  service.schedule(today + static_cast<sim::Day>(7 * (assessment.first_review_weeks - 2)), Phase::work,
                   EventKind::review_due, id, 0);
  plan_home_visit(service, id);
  plan_meeting(service, id);
  plan_band_review(service, id);
}

void ask(Service& service, CaseId id, Task task, int priority, sim::Day due, std::uint32_t detail,
         float minutes) {
  Case& subject = service.cases[id];
  auto const intensity = static_cast<std::size_t>(service.plan->band[subject.band].intensity);
  WorkItem item{
      .subject = id,
      .generation = subject.generation,
      .task = task,
      .priority = static_cast<std::uint8_t>(priority),
      .due = due,
      .minutes = minutes < 0 ? service.plan->minutes[static_cast<std::size_t>(task)][intensity] : minutes,
      .detail = detail};
  if (subject.officer == nobody) {
    item.demanded = subject.queue != Queue::waiting;
    if (item.demanded)
      done(service, item, 1);
    else
      service.parked.push_back(item);
    return;
  }
  Person const& officer = service.people[static_cast<std::size_t>(subject.officer)];
  bool const learning =
      officer.learning(service.today()) && (task == Task::assessment || task == Task::review);
  if (learning)
    item.minutes *= static_cast<float>(service.plan->scenario.workforce.recruitment.newcomer_minutes_ratio);
  worklist::add(service, subject.officer, item);
}

std::vector<WorkItem> take_work(Service& service, CaseId id) {
  std::vector<WorkItem> taken;
  worklist::remove_if(
      service, id, [](WorkItem const&) { return true; },
      [&](WorkItem const& item) { taken.push_back(item); });
  return taken;
}

void put_work(Service& service, CaseId id, std::vector<WorkItem> const& work) {
  Case& subject = service.cases[id];
  for (auto item : work) {
    if (worklist::is_contact(item.task)) subject.contact_open = true;
    if (item.demanded) {
      worklist::put(service, subject.officer, item);
    } else {
      item.demanded = true;
      worklist::add(service, subject.officer, item);
    }
  }
}

void drop_work(Service& service, CaseId id) {
  service.cases[id].contact_open = false;
  worklist::remove_if(
      service, id, [](WorkItem const&) { return true; }, [](WorkItem const&) {});
}

void done(Service& service, WorkItem const& item, double depth) {
  CaseId const id = item.subject;
  auto const& measures = service.model.measures;
  bool const in_time = service.today() <= item.due;
  case_notes::done(service, item, depth);
  switch (item.task) {
    case Task::appointment:
    case Task::telephone_contact:
    case Task::missed:
      return contact::given(service, id, item.detail, depth);
    case Task::assessment:
      service.count(measures.assessments_in_time_share, in_time ? 1 : 0);
      service.count(measures.assessment_depth_share, depth);
      if (item.detail & full_assessment) management::assessed(service, id);
      return risk::assessed(service, id, item.detail & ~full_assessment, depth);
    case Task::review:
    case Task::termination:
    case Task::risk_review: {
      service.count(measures.reviews_in_time_share, in_time ? 1 : 0);
      service.count(measures.assessment_depth_share, depth);
      Case& subject = service.cases[id];
      subject.reviewed = true;
      allocation::look_at_band(service, id);
      enforcement::settle(service, id);
      return item.task == Task::risk_review ? risk::reviewed(service, id)
                                            : risk::assessed(service, id, item.detail, depth);
    }
    case Task::placement:
      service.count(measures.unpaid_work_assessed_in_time_share, in_time ? 1 : 0);
      return unpaid_work::assessed(service, id);
    case Task::activity:
      return activity::worked(service, id, true);
    case Task::band_review:
      service.count(measures.band_reviews_in_time_share, in_time ? 1 : 0);
      return judge_again(service, id, item.detail);
    case Task::home_visit:
      service.count(measures.home_visit_done_share, 1);
      return risk::look(service, id, depth);
    case Task::checks:
      service.count(measures.checks_done_share, 1);
      return risk::checks_sent(service, id, item.detail);
    case Task::breach_pack:
      return breach::pack_done(service, id);
    case Task::extension_application:
      return extension::applied(service, id);
    case Task::enforcement_decision:
      return breach::decided(service, id, in_time);
    case Task::recall_report:
      return enforcement::recall_now(service, id, in_time);
    case Task::prerelease_contact:
      service.cases[id].prerelease_done = true;
      return;
    default:
      return;
  }
}

void skipped(Service& service, WorkItem const& item) {
  if (CaseFile* const file = case_notes::file_of(service, service.cases[item.subject]))
    case_notes::undone(*file, item);
  if (item.task == Task::home_visit) service.count(service.model.measures.home_visit_done_share, 0);
  if (item.task == Task::checks) service.count(service.model.measures.checks_done_share, 0);
}

void review_due(Service& service, CaseId id, std::uint32_t ordinal) {
  Case& subject = service.cases[id];
  auto const& assessment = service.plan->scenario.operating_model.assessment;
  if (in_contact(subject)) {
    ask(service, id, Task::review, 2, service.today() + 14, risk::review_ordinal(subject.returns, ordinal));
    case_notes::review_due(service, subject);
    if (ordinal == 0) risk::ask_checks(service, id, risk::first_review_checks + subject.returns);
  }
  service.schedule(service.today() + static_cast<sim::Day>(7 * assessment.review_every_weeks), Phase::work,
                   EventKind::review_due, id, ordinal + 1);
}

void termination_due(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const weeks = service.plan->scenario.operating_model.assessment.termination_weeks;
  if (service.today() < subject.ends - static_cast<sim::Day>(7 * weeks)) return;  // the order was made longer
  if (in_contact(subject))
    ask(service, id, Task::termination, 2, std::max(service.today(), subject.ends),
        risk::review_ordinal(subject.returns, risk::at_termination));
}

void home_visit(Service& service, CaseId id) {
  if (in_contact(service.cases[id]))
    ask(service, id, Task::home_visit, 3, service.model.days.add_working(service.today(), 10));
  plan_home_visit(service, id);
}

void plan_band_review(Service& service, CaseId id, double share) {
  double const rate = hazard::per_year(*service.plan, service.cases[id], EventKind::band_review);
  if (rate <= 0) return;
  constexpr double days_a_year = 365.25;
  hazard::plan(service, id, EventKind::band_review,
               service.today() + std::max(1, static_cast<sim::Day>(std::lround(share * days_a_year / rate))));
}

void band_review(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (in_contact(subject))
    ask(service, id, Task::band_review, 2, service.today() + 14, ++subject.band_reviews);
  plan_band_review(service, id);
}

void agency_meeting(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (in_contact(subject) && service.plan->band[subject.band].intensity == core::Intensity::high)
    ask(service, id, Task::agency_meeting, 2, service.model.days.add_working(service.today(), 5));
  plan_meeting(service, id);
}

void prerelease_contact(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::custody && subject.stage != Stage::recalled) return;
  sim::Day const out = subject.stage == Stage::recalled ? subject.returns_on : subject.released;
  bool const at_hub = service.plan->is_hub[static_cast<std::size_t>(subject.site)];
  double const share = service.plan->scenario.operating_model.prerelease_contact.from_hub_share;
  if (at_hub && service.uniform(subject.entity, Purpose::prerelease) >= share) return;
  ask(service, id, Task::prerelease_contact, 3, std::max(service.today(), out - 1));
}

}  // namespace caseflow::service::supervision
