#include "model/service/supervision/supervision.hpp"

#include <algorithm>

#include "model/scenario/process/contact.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/observe/case_files.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/supervision/band_review.hpp"
#include "model/service/supervision/contact.hpp"
#include "model/service/supervision/induction.hpp"
#include "model/service/supervision/risk.hpp"
#include "model/service/supervision/visits.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service::supervision {

using core::Task;
using tasks::request;

void begin(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& model = plan.scenario.operating_model;
  auto const& days = service.model->days;
  sim::Day const today = service.today();
  SIM_EXPECTS(subject.stage == core::Stage::community || subject.stage == core::Stage::unpaid_work ||
              subject.stage == core::Stage::licence);
  subject.officers_had = subject.officer == nobody ? std::uint8_t{0} : std::uint8_t{1};
  auto const draws = service.block(subject.entity, Purpose::admin, 1 + subject.returns);
  auto const& due = plan.scenario.work.due_days;
  request(service, id,
          {.task = Task::allocation,
           .priority = Priority::planned,
           .due = days.add_working(today, due.allocation)});
  if (subject.kind == core::CaseKind::unpaid_work) {
    if (draws.uniform(2) < model.assessment.stand_alone_layer_one_share)
      request(service, id,
              {.task = Task::assessment,
               .priority = Priority::planned,
               .due = days.add_working(today, model.assessment.days_allowed),
               .minutes = plan.scenario.work.layer_one_minutes});
    return;
  }
  subject.clock = subject.after_release ? today : subject.sentenced;
  journal::note(service.todays_journal(), subject,
                notes::InductionPlanned{{model.induction.group_share, draws.uniform(1)}});
  if (draws.uniform(1) < model.induction.group_share)
    induction::wait_for_session(service, id);
  else
    request(service, id,
            {.task = Task::induction,
             .priority = Priority::prompt,
             .due = days.add_working(today, due.induction),
             .minutes = model.induction.individual_minutes});
  risk::ask_checks(service, id, subject.returns);

  int const window = scenario::first_contact_within(plan.scenario.attendance, subject.after_release);
  subject.first_due = days.add_working(today, window);
  if (!subject.contact_running)
    contact::plan(service, id,
                  days.add_working(today, scenario::first_contact_after(window, draws.uniform(0))));

  service.schedule(today + scenario::days_to_first_review(plan.scenario), Phase::work, EventKind::review_due,
                   id, 0);
  if (subject.ends != never && scenario::has_last_review(model.assessment))
    service.schedule(scenario::last_review_on(model.assessment, subject.ends), Phase::work,
                     EventKind::termination_due, id);
  visits::plan_home_visit(service, id);
  visits::plan_meeting(service, id);
  band_review::plan(service, id);
  service.schedule(subject.clock + 28 * 7, Phase::consequences, EventKind::half_year, id);
}

void begin_order(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.kind == core::CaseKind::unpaid_work) return;
  SIM_EXPECTS(subject.stage == core::Stage::community);
  auto const& plan = *service.plan;
  auto const& assessment = plan.scenario.operating_model.assessment;
  auto const& days = service.model->days;
  sim::Day const today = service.today();
  bool const supervised_before = subject.first_due != never;
  if (!supervised_before)
    case_file::begins(service.todays_files(), id, service.cases[id], core::Sample::supervision);
  auto const draws =
      service.block(subject.entity, Purpose::admin, ordinals::new_orders + subject.orders_made);
  subject.clock = today;
  ++subject.slot;  // what was planned under the order before is not meant any more
  int const window = scenario::first_contact_within(plan.scenario.attendance, false);
  contact::plan(service, id,
                days.add_working(today, scenario::first_contact_after(window, draws.uniform(0))));
  if (subject.first_attended) {  // who has never been seen is assessed after the first appointment kept
    bool const full = draws.uniform(1) < assessment.layer_three_share;
    tasks::Request wanted{
        .task = Task::assessment,
        .priority = Priority::deadline,
        .due = days.add_working(today, assessment.days_allowed),
        .ordinal = risk::review_ordinal(subject.returns, ordinals::at_new_order + subject.orders_made),
        .in_full = full};
    if (!full) wanted.minutes = plan.scenario.work.layer_one_minutes;
    request(service, id, wanted);
  }
  if (scenario::has_last_review(assessment))
    service.schedule(scenario::last_review_on(assessment, subject.ends), Phase::work,
                     EventKind::termination_due, id);
  if (supervised_before) return;
  subject.first_due = today;
  service.schedule(today + scenario::days_to_first_review(plan.scenario), Phase::work, EventKind::review_due,
                   id, 0);
  visits::plan_home_visit(service, id);
  visits::plan_meeting(service, id);
  band_review::plan(service, id);
}

void review_due(Service& service, CaseId id, std::uint32_t ordinal) {
  Case& subject = service.cases[id];
  auto const& assessment = service.plan->scenario.operating_model.assessment;
  if (subject.in_contact()) {
    request(service, id,
            {.task = Task::review,
             .priority = Priority::planned,
             .due = service.today() + scenario::days_for_review(service.plan->scenario.work),
             .ordinal = risk::review_ordinal(subject.returns, ordinal)});
    case_notes::review_due(service.todays_file(subject));
    if (ordinal == 0) risk::ask_checks(service, id, ordinals::first_review_checks + subject.returns);
  }
  service.schedule(service.today() + scenario::days_between_reviews(assessment), Phase::work,
                   EventKind::review_due, id, ordinal + 1);
}

void termination_due(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& assessment = service.plan->scenario.operating_model.assessment;
  if (service.today() < scenario::last_review_on(assessment, subject.ends)) return;  // made longer since
  if (subject.in_contact())
    request(service, id,
            {.task = Task::termination,
             .priority = Priority::planned,
             .due = std::max(service.today(), subject.ends),
             .ordinal = risk::review_ordinal(subject.returns, ordinals::at_termination)});
}

}  // namespace caseflow::service::supervision
