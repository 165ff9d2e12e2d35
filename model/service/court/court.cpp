#include "model/service/court/court.hpp"

#include <algorithm>
#include <bit>

#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/service/allocation/allocation.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/count_guard.hpp"
#include "model/service/supervision/activity.hpp"
#include "model/service/supervision/supervision.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"
#include "sim/date.hpp"

namespace caseflow::service::court {
namespace {

using core::CaseKind;
using core::Stage;

/// What a case is under when an order of a kind is made beside what it was under.
CaseKind together(bool supervised, bool work) {
  if (!supervised) return CaseKind::unpaid_work;
  return work ? CaseKind::combined : CaseKind::supervision;
}

/// Notes when the order that is made, beside others or alone, and the case with it, nominally end.
void set_ends(Service& service, CaseId id, bool supervised, bool made_supervised, sim::Day ends) {
  Case& subject = service.cases[id];
  bool const both = subject.orders_beside > 0 && supervised && made_supervised && subject.ends != never;
  if (both)
    service.schedule(std::min(ends, subject.ends), Phase::consequences, EventKind::order_beside_ends, id,
                     subject.revocations);
  if (!supervised)
    subject.ends = never;
  else if (made_supervised)
    subject.ends = both ? std::max(ends, subject.ends) : ends;
  if (subject.ends > service.today()) subject.end_passed = false;
  if (supervised) service.schedule(subject.ends, Phase::consequences, EventKind::supervision_end, id);
}

/// The court makes an order for somebody under one, or whose orders it has just revoked.
void sentence_anew(Service& service, CaseId id, bool beside) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const draws = service.block(subject.entity, Purpose::sentence, subject.orders_made++);
  CaseKind const made = scenario::kind_of_order(plan.scenario.sentences, draws.uniform(3));
  bool const made_supervised = made != CaseKind::unpaid_work;
  bool const supervised = made_supervised || (beside && subject.kind != CaseKind::unpaid_work);
  bool const work = made != CaseKind::supervision || service.work_outstanding(subject);
  bool const overtakes = subject.enforcement_open;
  subject.orders_beside = static_cast<std::uint8_t>(beside ? subject.orders_beside + 1 : 0);
  subject.latest_order = service.today();
  subject.last_absence = never;
  subject.reviewed = false;
  breach::overtaken(service, id);
  if (!beside) {
    subject.end_passed = false;
    activity::ended(service, id, Stage::revoked);
    subject.activity_days = subject.activity_done = subject.activity_offered = 0;
    if (supervised) activity::impose(service, id);
  }
  {
    CountGuard const guard(service, id);
    subject.kind = together(supervised, work);
    subject.settled = subject.telephone = false;
    subject.telephone_weeks = 0;
  }
  sim::Day const ends = service.today() + sentence::order_days(plan, draws);
  double const hours = made == CaseKind::supervision ? 0 : plan.unpaid_work_hours(draws.uniform(2));
  set_ends(service, id, supervised, made_supervised, ends);
  journal::note(service.todays_journal(), subject,
                notes::NewOrder{beside, made, made_supervised ? ends : never, hours, overtakes});
  sentence::enter_stage(service, id, supervised ? Stage::community : Stage::unpaid_work);
  allocation::place(service, id);
  supervision::begin_order(service, id);
  plan_conviction(service, id);
  unpaid_work::renew(service, id, hours);
}

/// A conviction as the event of its hearing knows it.
struct Charge {
  std::uint16_t conviction = 0;  ///< The case's n-th, from 0.
  std::uint16_t order = 0;       ///< How many orders had been made.
};

}  // namespace

void plan_next_conviction(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  double const rate = hazard::per_year(*service.plan, subject, EventKind::conviction);
  if (rate <= 0) return hazard::plan(service, id, EventKind::conviction, never);
  double const u = service.uniform(subject.entity, Purpose::conviction, 2u * subject.convictions);
  sim::Day const wait = hazard::weibull_wait(u, rate, service.plan->scenario.reoffending.shape,
                                             service.today() - subject.conviction_from);
  hazard::plan(service, id, EventKind::conviction, service.today() + wait);
}

void plan_conviction(Service& service, CaseId id) {
  service.cases[id].conviction_from = service.today();
  plan_next_conviction(service, id);
}

void conviction(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  sim::Day const hearing = service.today() + scenario::days_to_conviction(service.plan->scenario.reoffending);
  journal::note(service.todays_journal(), subject, notes::Convicted{hearing});
  service.files.occasion(subject, Part::reviewing_desistance);
  service.files.occasion(subject, Part::reviewing_harm);
  service.schedule(hearing, Phase::consequences, EventKind::conviction_heard, id,
                   std::bit_cast<std::uint32_t>(Charge{subject.convictions, subject.orders_made}));
  ++subject.convictions;
  plan_next_conviction(service, id);
}

void conviction_heard(Service& service, CaseId id, std::uint32_t which) {
  Case const& subject = service.cases[id];
  auto const charge = std::bit_cast<Charge>(which);
  if (charge.order != subject.orders_made) return;  // dealt with when the latest order was made
  auto const draws = service.block(subject.entity, Purpose::conviction, 2u * charge.conviction + 1);
  auto const outcome = scenario::conviction_outcome(service.plan->scenario, subject.kind);
  bool const revoked = draws.uniform(0) < outcome.revoked_share;
  double const another_share = revoked ? outcome.resentenced_share : outcome.second_order_share;
  journal::note(
      service.todays_journal(), subject,
      notes::ConvictionHeard{{outcome.revoked_share, draws.uniform(0)}, {another_share, draws.uniform(1)}});
  if (revoked) return revoke(service, id, draws.uniform(1) < another_share);
  if (draws.uniform(1) >= another_share) return;
  service.count(service.model->measures.second_orders, 1);
  sentence_anew(service, id, true);
}

void revoke(Service& service, CaseId id, bool resentenced) {
  Case& subject = service.cases[id];
  if (!resentenced || subject.kind == CaseKind::custody) return sentence::end(service, id, Stage::revoked);
  sentence::count_orders(service, subject, false);
  service.count(service.model->measures.resentenced, 1);
  unpaid_work::ended(service, id, Stage::revoked);
  ++subject.revocations;
  sentence_anew(service, id, false);
}

void add_requirements(Service& service, CaseId id, double u) {
  Case& subject = service.cases[id];
  auto const& made = service.plan->scenario.new_sentences;
  bool const working = service.work_outstanding(subject);
  auto const outcome = scenario::breach_outcome(service.plan->scenario, subject.kind, working);
  if (u >= outcome.more_requirements_share) return;
  if (working) {
    journal::note(service.todays_journal(), subject, notes::RequirementsAdded{made.more_hours, never});
    return unpaid_work::add_hours(service, id, made.more_hours);
  }
  if (subject.end_passed || subject.ends == never) return;
  subject.ends += scenario::days_added(made);
  journal::note(service.todays_journal(), subject, notes::RequirementsAdded{0, subject.ends});
  service.schedule(subject.ends, Phase::consequences, EventKind::supervision_end, id);
  auto const& assessment = service.plan->scenario.operating_model.assessment;
  if (scenario::has_last_review(assessment))
    service.schedule(scenario::last_review_on(assessment, subject.ends), Phase::work,
                     EventKind::termination_due, id);
}

void order_beside_ends(Service& service, CaseId id, std::uint32_t revocations) {
  Case& subject = service.cases[id];
  if (revocations != subject.revocations || subject.orders_beside == 0) return;
  --subject.orders_beside;
  journal::note(service.todays_journal(), subject, notes::OrderBesideEnded{});
  service.count(service.model->measures.community_completion_share, 1);
}

}  // namespace caseflow::service::court
