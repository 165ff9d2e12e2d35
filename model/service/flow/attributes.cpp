#include "model/service/flow/attributes.hpp"

#include <algorithm>
#include <cmath>

#include "model/core/name_hash.hpp"
#include "sim/distribution.hpp"

namespace caseflow::service {
namespace {

using core::CaseKind;

double logistic(double x) { return 1 / (1 + std::exp(-x)); }
double logit(double p) { return std::log(p / (1 - p)); }
float narrow(double x) { return static_cast<float>(x); }

void draw_kind(Service const& service, Case& subject, EntityKind stream, double u) {
  auto const& sentences = service.plan->scenario.sentences;
  if (stream == EntityKind::custody)
    subject.kind = CaseKind::custody;
  else if (u < sentences.supervision_share)
    subject.kind = CaseKind::supervision;
  else if (u < sentences.supervision_share + sentences.combined_share)
    subject.kind = CaseKind::combined;
  else
    subject.kind = CaseKind::unpaid_work;
}

void draw_risk(Service const& service, Case& subject, double u1, double u2) {
  auto const& plan = *service.plan;
  auto const kind = static_cast<std::size_t>(subject.kind);
  double const z1 = sim::normal_quantile(u1);
  double const correlation = plan.scenario.profile.correlation;
  double const z2 = correlation * z1 + std::sqrt(1 - correlation * correlation) * sim::normal_quantile(u2);
  subject.reoffending =
      narrow(100 * logistic(plan.reoffending_mu[kind] + plan.scenario.profile.reoffending_spread * z1));
  subject.risk_of_harm = z2 > plan.medium_above[kind] ? core::RiskOfHarm::medium : core::RiskOfHarm::low;
}

/// What is recorded follows the profile; whether it is right shows in time.
void draw_true_risk(Service const& service, Case& subject) {
  auto const& recorded = service.plan->scenario.recorded_risk;
  bool const low = subject.risk_of_harm == core::RiskOfHarm::low;
  bool const wrong = service.uniform(subject.entity, Purpose::recorded_risk) <
                     (low ? recorded.too_low_share : recorded.too_high_share);
  subject.true_risk_of_harm = low != wrong ? core::RiskOfHarm::low : core::RiskOfHarm::medium;
}

void draw_flags(Service const& service, Case& subject) {
  auto const& plan = *service.plan;
  for (int const flag : plan.flag_order) {
    auto const& rate = plan.flag_rates[static_cast<std::size_t>(flag)];
    if (!(rate.kinds >> static_cast<unsigned>(subject.kind) & 1u)) continue;
    if (rate.among >= 0 && !(subject.flags >> static_cast<unsigned>(rate.among) & 1u)) continue;
    float share = subject.risk_of_harm == core::RiskOfHarm::low ? rate.low : rate.medium;
    for (auto const& [from, step] : rate.by_reoffending)
      if (subject.reoffending >= from) share = step;
    double const drawn = service.uniform(subject.entity, Purpose::flags,
                                         core::name_hash(plan.flags[static_cast<std::size_t>(flag)]));
    if (drawn < static_cast<double>(share)) subject.flags |= std::uint64_t{1} << static_cast<unsigned>(flag);
  }
}

void draw_reliability(Service const& service, Case& subject) {
  auto const& attendance = service.plan->scenario.attendance;
  auto const draws = service.block(subject.entity, Purpose::reliability);
  double const z = sim::normal_quantile(draws.uniform(0));
  double const risk = static_cast<double>(subject.reoffending) / 100 - 0.5;
  subject.absence =
      narrow(logistic(logit(attendance.unacceptable_median) + attendance.unacceptable_slope * risk +
                      attendance.unacceptable_spread * z));
  subject.pace = narrow(service.plan->pace(draws.uniform(1)));
}

/// The home area, by cumulative shares.
int draw_home(Service const& service, double u) {
  auto const& up_to = service.plan->area_up_to;
  auto const at = std::upper_bound(up_to.begin(), up_to.end(), u) - up_to.begin();
  return service.plan->offices[static_cast<std::size_t>(
      std::min<std::ptrdiff_t>(at, static_cast<std::ptrdiff_t>(up_to.size()) - 1))];
}

}  // namespace

void draw_attributes(Service const& service, Case& subject, EntityKind stream, std::uint32_t index) {
  subject.entity = case_entity(stream, service.model.epoch + service.today(), index);
  subject.sentenced = subject.latest_order = service.today();
  auto const draws = service.block(subject.entity, Purpose::attributes);
  draw_kind(service, subject, stream, draws.uniform(0));
  draw_risk(service, subject, draws.uniform(1), draws.uniform(2));
  draw_true_risk(service, subject);
  subject.home = static_cast<std::int16_t>(draw_home(service, draws.uniform(3)));
  draw_flags(service, subject);
  draw_reliability(service, subject);
}

}  // namespace caseflow::service
