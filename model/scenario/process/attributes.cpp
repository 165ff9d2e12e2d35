#include "model/scenario/process/attributes.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "sim/distribution.hpp"

namespace caseflow::scenario {
namespace {

double logistic(double x) { return 1 / (1 + std::exp(-x)); }
double logit(double p) { return std::log(p / (1 - p)); }

/// Calls `act(flag)` for every bit.
template <class Act>
void for_each(std::uint64_t bits, Act const& act) {
  for (; bits != 0; bits &= bits - 1) act(static_cast<std::size_t>(std::countr_zero(bits)));
}

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

double absence_logit(Plan const& plan, std::uint64_t flags) {
  double sum = static_cast<double>(plan.without_flags_absence_logit);
  for_each(flags & plan.acting_flags,
           [&](std::size_t flag) { sum += static_cast<double>(plan.flag_rates[flag].absence_logit); });
  return sum;
}

double recall_ratio(Plan const& plan, std::uint64_t flags) {
  double sum = static_cast<double>(plan.without_flags_recall_log);
  for_each(flags & plan.acting_flags,
           [&](std::size_t flag) { sum += static_cast<double>(plan.flag_rates[flag].recall_log); });
  return std::exp(sum);
}

float flag_minutes(Plan const& plan, std::uint64_t flags) {
  float sum = 0;
  for_each(flags & plan.time_flags, [&](std::size_t flag) { sum += plan.flag_rates[flag].weekly_minutes; });
  return sum;
}

double shifted(double chance, double logit) {
  if (logit == 0) return chance;
  double const odds = chance * std::exp(logit);
  return odds / (1 - chance + odds);
}

double appointment_absence(Attendance const& attendance, float reoffending, double u, double shift) {
  if (attendance.unacceptable_median <= 0) return 0;
  double const above_median_risk = static_cast<double>(reoffending) / 100 - 0.5;
  return logistic(logit(attendance.unacceptable_median) + attendance.unacceptable_slope * above_median_risk +
                  attendance.unacceptable_spread * sim::normal_quantile(u) + shift);
}

double work_absence(UnpaidWork const& work, double u) {
  return logistic(logit(work.unacceptable_median) + work.unacceptable_spread * sim::normal_quantile(u));
}

}  // namespace caseflow::scenario
