#include <algorithm>
#include <cmath>

#include "tests/random/shape.hpp"

namespace caseflow::random {
namespace {

/// People in proportion; where there were some, some stay.
void scale(double& fte, double factor) {
  if (fte > 0) fte = std::max(0.1, six_digits(fte * factor));
}

}  // namespace

void shrink(scenario::Scenario& scenario, double cases) {
  double const factor = cases / scenario.demand.sustained_caseload;
  scenario.demand.sustained_caseload = cases;
  scenario.months = 2;
  scenario.run_up = {4, 2};
  scenario.targets.clear();
  scenario.levers.clear();
  scenario.inspection.date = scenario.start + std::chrono::days{40};

  for (auto& item : scenario.workforce.posts) {
    scale(item.second.in_post_fte, factor);
    item.second.vacant_fte = six_digits(item.second.vacant_fte * factor);
    for (auto& join : item.second.joins) scale(join.second.fte, factor);
  }
  for (auto& item : scenario.workforce.management.teams) scale(item.second.in_post_fte, factor);
  for (auto& item : scenario.enforcement.administration.teams) scale(item.second.in_post_fte, factor);
  for (auto& item : scenario.unpaid_work.teams) {
    scale(item.second.supervisors_fte, factor);
    item.second.vehicles = std::max(1, static_cast<int>(std::lround(item.second.vehicles * factor)));
  }
  for (auto& item : scenario.group_work.teams) scale(item.second.tutors_fte, factor);
  for (auto& item : scenario.through_the_gate.prisons) scale(item.second.workers_fte, factor);
}

}  // namespace caseflow::random
