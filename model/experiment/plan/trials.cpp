#include "model/experiment/plan/trials.hpp"

#include <algorithm>
#include <cmath>

#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

/// The margin that as many replications reach as the goal asks for.
double margin_reached(std::span<Trial const> trials, std::size_t goal, double probability) {
  std::vector<double> margins;
  for (auto const& trial : trials) margins.push_back(trial[goal].margin);
  auto const may_fail =
      static_cast<std::ptrdiff_t>(std::floor(static_cast<double>(margins.size()) * (1 - probability) + 1e-9));
  std::nth_element(margins.begin(), margins.begin() + may_fail, margins.end());
  return margins[static_cast<std::size_t>(may_fail)];
}

}  // namespace

void Trials::reach(std::vector<std::size_t> const& plans, int replications) {
  // Plans that have equally many are simulated side by side, so that they can share what they have in common.
  std::map<int, std::vector<std::size_t>> by_count;
  for (auto const plan : plans) {
    auto const has = static_cast<int>(all_[plan].size());
    auto& group = by_count[has];
    if (has < replications && std::find(group.begin(), group.end(), plan) == group.end())
      group.push_back(plan);
  }
  for (auto const& [first, group] : by_count) {
    if (group.empty()) continue;
    std::vector<Steps> steps;
    for (auto const plan : group) steps.push_back(lattice_.steps(plan));
    auto made = simulate_(steps, stream_, first, replications);
    SIM_EXPECTS(made.size() == group.size());
    for (std::size_t i = 0; i < group.size(); ++i) {
      SIM_EXPECTS(made[i].size() == static_cast<std::size_t>(replications - first));
      auto& its = all_[group[i]];
      its.insert(its.end(), made[i].begin(), made[i].end());
      count_ += replications - first;
    }
  }
}

std::span<Trial const> Trials::of(std::size_t plan) const {
  auto const found = all_.find(plan);
  return found == all_.end() ? std::span<Trial const>() : std::span<Trial const>(found->second);
}

double share(std::span<Trial const> trials, std::size_t goal) {
  SIM_EXPECTS(!trials.empty());
  double sum = 0;
  for (auto const& trial : trials) sum += trial[goal].success;
  return sum / static_cast<double>(trials.size());
}

double shortfall(std::span<Trial const> trials, std::vector<Aim> const& aims) {
  double sum = 0;
  for (std::size_t i = 0; i < aims.size(); ++i) {
    double const aimed_at = aims[i].probability + aims[i].indifference / 2;
    double const reached = aims[i].graded ? share(trials, i) - aimed_at : margin_reached(trials, i, aimed_at);
    // A margin of nothing is success where the success says so.
    if (reached < 0) sum -= reached;
  }
  return sum;
}

}  // namespace caseflow::experiment
