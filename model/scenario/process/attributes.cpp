#include "model/scenario/process/attributes.hpp"

#include <algorithm>
#include <cmath>

#include "sim/distribution.hpp"

namespace caseflow::scenario {
namespace {

double logistic(double x) { return 1 / (1 + std::exp(-x)); }
double logit(double p) { return std::log(p / (1 - p)); }

bool holds(std::uint64_t bits, int flag) { return (bits >> static_cast<unsigned>(flag) & 1u) != 0; }

}  // namespace

core::CaseKind kind_of_order(Sentences const& sentences, double u) {
  if (u < sentences.supervision_share) return core::CaseKind::supervision;
  return u < sentences.supervision_share + sentences.combined_share ? core::CaseKind::combined
                                                                    : core::CaseKind::unpaid_work;
}

AssessedRisk assessed_risk(Plan const& plan, core::CaseKind kind, double u_reoffending, double u_harm) {
  auto const of_kind = static_cast<std::size_t>(kind);
  auto const& profile = plan.scenario.profile;
  double const correlation = profile.correlation;
  double const z1 = sim::normal_quantile(u_reoffending);
  double const z2 =
      correlation * z1 + std::sqrt(1 - correlation * correlation) * sim::normal_quantile(u_harm);
  double const ogrs3 = 100 * logistic(plan.reoffending_mu[of_kind] + profile.reoffending_spread * z1);
  return {static_cast<float>(ogrs3),
          z2 > plan.medium_above[of_kind] ? core::RiskOfHarm::medium : core::RiskOfHarm::low};
}

double recorded_wrongly_share(RecordedRisk const& recorded, core::RiskOfHarm as_recorded) {
  return as_recorded == core::RiskOfHarm::low ? recorded.too_low_share : recorded.too_high_share;
}

double flag_chance(Plan::FlagRate const& rate, core::CaseKind kind, AssessedRisk const& risk,
                   std::uint64_t flags) {
  if (!holds(rate.kinds, static_cast<int>(kind))) return 0;
  if (rate.among >= 0 && !holds(flags, rate.among)) return 0;
  float share = risk.risk_of_harm == core::RiskOfHarm::low ? rate.low : rate.medium;
  for (auto const& [from, step] : rate.by_reoffending)
    if (risk.reoffending >= from) share = step;
  return std::clamp(static_cast<double>(share), 0.0, 1.0);
}

double appointment_absence(Attendance const& attendance, float reoffending, double u) {
  if (attendance.unacceptable_median <= 0) return 0;
  double const above_median_risk = static_cast<double>(reoffending) / 100 - 0.5;
  return logistic(logit(attendance.unacceptable_median) + attendance.unacceptable_slope * above_median_risk +
                  attendance.unacceptable_spread * sim::normal_quantile(u));
}

double work_absence(UnpaidWork const& work, double u) {
  return logistic(logit(work.unacceptable_median) + work.unacceptable_spread * sim::normal_quantile(u));
}

}  // namespace caseflow::scenario
