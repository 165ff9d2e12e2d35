#include "model/service/risk.hpp"

#include "model/service/allocation.hpp"
#include "model/service/caseload.hpp"
#include "model/service/hazard.hpp"
#include "model/service/journal.hpp"
#include "model/service/sentence.hpp"
#include "model/service/supervision.hpp"

namespace caseflow::service::risk {
namespace {

/// Bands and officers follow a change in risk: an officer whose grade may not hold the new band hands the
/// case on.
void follow(Service& service, CaseId id, core::RiskOfHarm risk) {
  Case& subject = service.cases[id];
  int const was = subject.band;
  {
    Changing const changing(service, id);
    subject.risk_of_harm = risk;
    subject.band = static_cast<std::uint8_t>(band(service, subject));
  }
  journal::banded(service, subject, was);
  allocation::follow_change(service, id, risk == core::RiskOfHarm::medium);
}

}  // namespace

void plan_change(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  double const rate = hazard::per_year(*service.plan, subject, EventKind::risk_change);
  if (rate <= 0) return;
  double const u = service.uniform(subject.entity, Purpose::risk_change, subject.risk_changes);
  hazard::plan(service, id, EventKind::risk_change, service.today() + hazard::wait(u, rate));
}

void change(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  auto const& changes = plan.scenario.risk_changes;
  double const u = service.block(subject.entity, Purpose::risk_change, subject.risk_changes++).uniform(1);
  if (subject.stage == core::Stage::recalled || subject.stage == core::Stage::out_of_contact)
    return plan_change(service, id);
  auto const& days = service.model.days;
  supervision::ask(service, id, core::Task::risk_review, 1,
                   days.add_working(service.today(), static_cast<int>(changes.review_days)));
  if (subject.flags & plan.check_flags)
    supervision::ask(service, id, core::Task::checks, 3, days.add_working(service.today(), 10));
  journal::note(service, subject,
                notes::RiskChanged{subject.risk_of_harm, u, changes.raised_share, changes.escalated_share,
                                   changes.lowered_share});
  if (subject.risk_of_harm == core::RiskOfHarm::low) {
    if (u < changes.raised_share) follow(service, id, core::RiskOfHarm::medium);
  } else if (u < changes.escalated_share) {
    return sentence::end(service, id, core::Stage::escalated);
  } else if (u < changes.escalated_share + changes.lowered_share) {
    follow(service, id, core::RiskOfHarm::low);
  }
  plan_change(service, id);
}

}  // namespace caseflow::service::risk
