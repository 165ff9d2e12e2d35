#include "model/scenario/process/release.hpp"

#include <algorithm>
#include <cmath>

namespace caseflow::scenario {

double in_need(Need const& need, float reoffending) {
  if (need.share <= 0 || need.share >= 1) return need.share;
  double const odds =
      need.share / (1 - need.share) * std::exp(need.slope * (static_cast<double>(reoffending) - 50) / 100);
  return odds / (1 + odds);
}

double met_share(Need const& need) {
  if (!need.places) return need.met_share;
  double const asked = need.met_share * need.places->needed_share;
  double const offered = need.share > 0 ? need.places->per_100_releases / 100 / need.share : 0;
  return need.met_share - asked + std::min(asked, offered);
}

double no_fixed_abode_share(Plan const& plan, float reoffending) {
  double none = 1, met = 1;  // nobody's need among those that settle; none that is not met
  for (auto const& planned : plan.needs) {
    auto const& need = planned.about;
    if (!need.settles) continue;
    double const share = in_need(need, reoffending);
    none *= 1 - share;
    met *= 1 - share + share * met_share(need);
  }
  auto const& gate = plan.scenario.through_the_gate;
  double const settled = met - none + none * gate.settled_without_need_share;
  return (1 - settled) * (gate.no_fixed_abode ? gate.no_fixed_abode->share : 1);
}

}  // namespace caseflow::scenario
