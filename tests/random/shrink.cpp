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
  if (scenario.inspection.last) scenario.inspection.last->date = scenario.start - std::chrono::days{1};

  scenario::for_all_staff(scenario, [&](std::string const&, std::string const&, char const*, auto& group) {
    scale(group.in_post_fte, factor);
    scale(group.established_fte, factor);
    for (auto& join : group.joins) scale(join.second.fte, factor);
  });
  for (auto& item : scenario.unpaid_work.teams)
    item.second.vehicles = std::max(1, static_cast<int>(std::lround(item.second.vehicles * factor)));
}

}  // namespace caseflow::random
