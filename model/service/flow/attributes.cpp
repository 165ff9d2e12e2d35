#include "model/service/flow/attributes.hpp"

#include <algorithm>

#include "model/scenario/process/attributes.hpp"

namespace caseflow::service {
namespace {

using core::CaseKind;

float narrow(double x) { return static_cast<float>(x); }

void draw_risk(Service const& service, Case& subject, double u_reoffending, double u_harm) {
  auto const risk = scenario::assessed_risk(*service.plan, subject.kind, u_reoffending, u_harm);
  subject.reoffending = risk.reoffending;
  subject.risk_of_harm = risk.risk_of_harm;
}

/// What is recorded follows the profile; whether it is right shows in time.
void draw_true_risk(Service const& service, Case& subject) {
  auto const& recorded = service.plan->scenario.recorded_risk;
  bool const low = subject.risk_of_harm == core::RiskOfHarm::low;
  bool const wrong = service.uniform(subject.entity, Purpose::recorded_risk) <
                     scenario::recorded_wrongly_share(recorded, subject.risk_of_harm);
  subject.true_risk_of_harm = low != wrong ? core::RiskOfHarm::low : core::RiskOfHarm::medium;
}

void draw_flags(Service const& service, Case& subject) {
  auto const& plan = *service.plan;
  for (int const flag : plan.flag_order) {
    auto const& rate = plan.flag_rates[static_cast<std::size_t>(flag)];
    double const chance =
        scenario::flag_chance(rate, subject.kind, {subject.reoffending, subject.risk_of_harm}, subject.flags);
    if (chance <= 0) continue;
    if (service.uniform(subject.entity, Purpose::flags, rate.name_hash) < chance)
      subject.flags |= std::uint64_t{1} << static_cast<unsigned>(flag);
  }
}

void draw_reliability(Service const& service, Case& subject) {
  auto const& attendance = service.plan->scenario.attendance;
  auto const draws = service.block(subject.entity, Purpose::reliability);
  subject.absence =
      narrow(scenario::appointment_absence(attendance, subject.reoffending, draws.uniform(0),
                                           scenario::absence_logit(*service.plan, subject.flags)));
  subject.pace = narrow(service.plan->pace(draws.uniform(1)));
}

/// The home area, by cumulative shares.
SiteId draw_home(Service const& service, double u) {
  auto const& up_to = service.plan->area_up_to;
  auto const at = std::upper_bound(up_to.begin(), up_to.end(), u) - up_to.begin();
  return service.plan->offices[static_cast<std::size_t>(
      std::min<std::ptrdiff_t>(at, static_cast<std::ptrdiff_t>(up_to.size()) - 1))];
}

}  // namespace

void draw_attributes(Service const& service, Case& subject, EntityKind stream, std::uint32_t index) {
  subject.entity = case_entity(stream, service.model->epoch + service.today(), index);
  subject.sentenced = subject.latest_order = service.today();
  auto const draws = service.block(subject.entity, Purpose::attributes);
  subject.kind = stream == EntityKind::custody
                     ? CaseKind::custody
                     : scenario::kind_of_order(service.plan->scenario.sentences, draws.uniform(0));
  draw_risk(service, subject, draws.uniform(1), draws.uniform(2));
  draw_true_risk(service, subject);
  subject.home = draw_home(service, draws.uniform(3));
  draw_flags(service, subject);
  draw_reliability(service, subject);
}

}  // namespace caseflow::service
