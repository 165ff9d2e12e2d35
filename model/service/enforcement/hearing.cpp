#include "model/service/enforcement/hearing.hpp"

#include "model/scenario/process/outcomes.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/announce.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::hearing {
namespace {

using core::Stage;

void decide(Service& service, CaseId id, double u) {
  Case& subject = service.cases[id];
  auto const draws =
      service.block(subject.entity, Purpose::court, ordinals::outcomes_of_hearings + subject.hearings);
  auto const outcome =
      scenario::breach_outcome(service.plan->scenario, subject.kind, service.work_outstanding(subject));
  if (subject.kind == core::CaseKind::custody)
    journal::note(service.todays_journal(), subject, notes::Decided{{outcome.revoked_share, u}, {}});
  else
    journal::note(service.todays_journal(), subject,
                  notes::Decided{{outcome.revoked_share, u},
                                 u < outcome.revoked_share
                                     ? notes::Chance{outcome.resentenced_share, draws.uniform(0)}
                                     : notes::Chance{outcome.more_requirements_share, draws.uniform(1)}});
  if (u < outcome.revoked_share)
    return announce::orders_revoked(service, id, draws.uniform(0) < outcome.resentenced_share);
  subject.enforcement_open = false;
  announce::breached_order_continues(service, id, draws.uniform(1));
  sentence::resume(service, id, subject.under);
}

}  // namespace

void bring_to_court(Service& service, CaseId id, bool in_time) {
  Case& subject = service.cases[id];
  SIM_EXPECTS(subject.stage != Stage::breach_proceedings);
  service.count(service.model->measures.breaches, 1);
  subject.under = subject.stage;
  sentence::enter_stage(service, id, Stage::breach_proceedings);
  auto const draws = service.block(subject.entity, Purpose::court, subject.hearings);
  auto const& delay =
      subject.whereabouts_unknown ? service.plan->weeks_to_warrant : service.plan->weeks_to_court;
  double const weeks = delay(draws.uniform(0));
  sim::Day const hearing =
      service.model->days.next_working(service.today() + scenario::whole_days(7 * weeks));
  journal::note(service.todays_journal(), subject, notes::HearingSet{hearing, in_time});
  service.schedule(hearing, Phase::consequences, EventKind::hearing, id, subject.hearings++);
}

void held(Service& service, CaseId id, std::uint32_t ordinal) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::breach_proceedings || ordinal + 1 != subject.hearings) return;
  auto const draws = service.block(subject.entity, Purpose::court, subject.hearings - 1u);
  double const absent_share =
      subject.whereabouts_unknown ? 1 : service.plan->scenario.enforcement.does_not_appear_share;
  journal::note(service.todays_journal(), subject, notes::Heard{{absent_share, draws.uniform(1)}});
  if (draws.uniform(1) >= absent_share) return decide(service, id, draws.uniform(3));
  sentence::enter_stage(service, id, Stage::out_of_contact);
  double const weeks = service.plan->warrant_weeks(draws.uniform(2));
  service.schedule(service.today() + scenario::whole_days(7 * weeks), Phase::consequences,
                   EventKind::warrant_executed, id, ordinal);
}

void warrant_executed(Service& service, CaseId id, std::uint32_t ordinal) {
  Case& subject = service.cases[id];
  if (subject.stage != Stage::out_of_contact || ordinal + 1 != subject.hearings) return;
  subject.whereabouts_unknown = false;
  journal::note(service.todays_journal(), subject, notes::WarrantExecuted{});
  decide(service, id, service.block(subject.entity, Purpose::court, subject.hearings - 1u).uniform(3));
}

}  // namespace caseflow::service::hearing
