#include "model/analytic/hazards.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace caseflow::analytic {
namespace {

constexpr double days_a_year = 365.25;

/// Not yet escalated after each day, from one level: levels change by constant hazards, second order in the
/// day.
std::vector<double> not_escalated(scenario::RiskChanges const& changes, bool medium, int horizon) {
  double const raised = changes.per_year_low * changes.raised_share / days_a_year;
  double const lowered = changes.per_year_medium * changes.lowered_share / days_a_year;
  double const escalated = changes.per_year_medium * changes.escalated_share / days_a_year;
  double in_low = medium ? 0 : 1, in_medium = 1 - in_low;
  std::vector<double> alive{1};
  for (int day = 0; day < horizon; ++day) {
    auto slope = [&](double low, double at_medium) {
      return std::pair(lowered * at_medium - raised * low, raised * low - (lowered + escalated) * at_medium);
    };
    auto const [low1, medium1] = slope(in_low, in_medium);
    auto const [low2, medium2] = slope(in_low + low1 / 2, in_medium + medium1 / 2);
    in_low += low2;
    in_medium += medium2;
    alive.push_back(in_low + in_medium);
  }
  return alive;
}

std::vector<double> clock(double shape, int horizon) {
  std::vector<double> made;
  for (int day = 0; day <= horizon; ++day) made.push_back(std::pow(day / days_a_year, shape));
  return made;
}

}  // namespace

Hazards::Hazards(scenario::Plan const& plan, int horizon) {
  auto const& scenario = plan.scenario;
  for (int day = 0; day <= horizon; ++day)
    transfer_.push_back(std::exp(-scenario.risk_changes.transferred_per_year * day / days_a_year));
  conviction_ = clock(scenario.reoffending.shape, horizon);
  recall_ = clock(scenario.enforcement.recall_shape, horizon);
  escalation_ = {not_escalated(scenario.risk_changes, false, horizon),
                 not_escalated(scenario.risk_changes, true, horizon)};
}

Survival::Survival(Hazards const& hazards, scenario::Plan const& plan, double reoffending,
                   core::RiskOfHarm risk, int began)
    : hazards_(&hazards), risk_(risk), began_(began) {
  auto const& about = plan.scenario.reoffending;
  to_court_ = std::max(1, static_cast<int>(std::lround(7 * about.weeks_to_court)));
  rate_ = std::max(0.0, about.per_year * (about.base + about.slope * reoffending / 100));
  revoked_ = about.revoked_share;
}

double Survival::conviction(int age) const {
  if (rate_ <= 0 || revoked_ <= 0) return 1;
  return 1 - revoked_ * (1 - std::exp(-rate_ * hazards_->conviction_clock(age - began_ - to_court_)));
}

Weather weather(Survival const& survival, int from, int to) {
  double const days = to - from;
  double const transfer[] = {survival.transfer(from), survival.transfer(to)};
  double const conviction[] = {survival.conviction(from), survival.conviction(to)};
  double const escalation[] = {survival.escalation(from), survival.escalation(to)};
  double const transfer_mean = (transfer[0] + transfer[1]) / 2,
               conviction_mean = (conviction[0] + conviction[1]) / 2;
  Weather made;
  made.escalation = (escalation[0] + escalation[1]) / 2;
  made.absent = transfer_mean * conviction_mean;
  made.active = made.absent * made.escalation;
  made.lost_transfer = (transfer[0] - transfer[1]) / days * conviction_mean;
  made.lost_conviction = (conviction[0] - conviction[1]) / days * transfer_mean;
  made.lost_escalation = (escalation[0] - escalation[1]) / days * made.absent;
  return made;
}

}  // namespace caseflow::analytic
