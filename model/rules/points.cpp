#include "model/rules/points.hpp"

#include <cmath>
#include <limits>

#include "sim/contract.hpp"

namespace caseflow::rules {

long long workload_points(std::span<TierCases const> cases, double report_points, double adjustments) {
  constexpr double largest = 1e15;  // doubles are exact to a fraction of a point up to here
  double sum = report_points + adjustments;
  for (auto const& [count, points] : cases) {
    SIM_EXPECTS(count >= 0 && points >= 0);
    sum += count * points;
  }
  SIM_EXPECTS(std::abs(sum) <= largest);
  return std::llround(sum);
}

Hundredths hundredths(double hours) {
  SIM_EXPECTS(std::abs(hours) <= 1e6);
  return {.count = std::llround(100 * hours)};
}

long long available_points(Hundredths contracted, Hundredths reductions, FullTime const& full_time) {
  constexpr long long most_hundredths = 100'000'000, most_points = 1'000'000;
  SIM_EXPECTS(full_time.hours.count > 0);
  SIM_EXPECTS(full_time.points >= 0 && full_time.points <= most_points);
  SIM_EXPECTS(contracted.count >= 0 && contracted.count <= most_hundredths);
  SIM_EXPECTS(reductions.count >= 0 && reductions.count <= most_hundredths);
  if (reductions.count >= contracted.count) return 0;
  return full_time.points * (contracted.count - reductions.count) / full_time.hours.count;
}

double capacity_percent(long long workload, long long available) {
  SIM_EXPECTS(available >= 0);
  if (available == 0) return 0;
  return 100 * static_cast<double>(workload) / static_cast<double>(available);
}

bool above_limit(long long workload, long long available) {
  constexpr long long largest = std::numeric_limits<long long>::max() / excessive_percent;
  SIM_EXPECTS(available >= 0 && available <= largest);
  SIM_EXPECTS(workload >= -largest && workload <= largest);
  return available > 0 && 100 * workload > excessive_percent * available;
}

void ExcessiveWorkload::add(bool above) {
  weeks_ = above ? weeks_ + 1 : 0;
  ever_ = ever_ || now();
}

}  // namespace caseflow::rules
