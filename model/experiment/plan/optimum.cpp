#include "model/experiment/plan/optimum.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::experiment {
namespace {

/// The two-sided point of the normal distribution at 95 %.
constexpr double z = 1.959963984540054;

Checked checked(Trials const& trials, std::size_t plan, int stream, std::vector<Aim> const& aims) {
  auto const its = trials.of(plan);
  Checked made{plan, stream, static_cast<int>(its.size()), {}, true};
  for (std::size_t i = 0; i < aims.size(); ++i) {
    made.goals.push_back(chance(its, aims[i], i));
    made.passed = made.passed && made.goals.back().share >= aims[i].probability - 1e-9;
  }
  return made;
}

/// The plan of which the goal that is missed most often is missed the least; of equals the one that falls
/// least short of its limits, and the cheapest.
std::size_t nearest(Lattice const& lattice, std::vector<Aim> const& aims, Trials const& trials) {
  std::optional<std::tuple<double, double, double, std::size_t>> best;
  for (auto const& [plan, its] : trials.all()) {
    if (its.empty()) continue;
    double missing = 0;
    for (std::size_t i = 0; i < aims.size(); ++i)
      missing = std::max(missing, aims[i].probability - share(its, i));
    std::tuple const ranked{missing, shortfall(its, aims), lattice.cost(plan), plan};
    if (!best || ranked < *best) best = ranked;
  }
  SIM_EXPECTS(best.has_value());
  return std::get<std::size_t>(*best);
}

std::vector<Beside> beside(Lattice const& lattice, std::vector<Aim> const& aims, Trials& fresh,
                           Checked const& of, int replications) {
  std::vector<std::size_t> plans;
  for (std::size_t i = 0; i < lattice.axes().size(); ++i)
    for (int const by : {-1, 1})
      if (auto const plan = lattice.moved(of.plan, i, by)) plans.push_back(*plan);
  fresh.reach(plans, replications);
  auto const look = [&](std::size_t axis, int by) -> std::optional<Checked> {
    auto const plan = lattice.moved(of.plan, axis, by);
    if (!plan) return std::nullopt;
    return checked(fresh, *plan, of.stream, aims);
  };
  std::vector<Beside> made;
  for (std::size_t i = 0; i < lattice.axes().size(); ++i) made.push_back({look(i, -1), look(i, 1)});
  return made;
}

void tell_of_the_hunt(Optimum& found, Hunt const& hunt, Trials const& trials, Lattice const& lattice,
                      std::vector<Aim> const& aims) {
  for (auto const& [plan, standing] : hunt.standings()) {
    auto const its = trials.of(plan);
    Tried one{plan, standing, static_cast<int>(its.size()), {}};
    for (std::size_t i = 0; i < aims.size(); ++i) one.shares.push_back(share(its, i));
    bool const dearer = found.best && !lattice.cheaper(plan, found.best->plan);
    found.too_close += standing == Standing::too_close && !dearer ? 1 : 0;
    found.tried.push_back(std::move(one));
  }
  found.not_examined = hunt.not_examined(found.best ? std::optional(found.best->plan) : std::nullopt);
  found.cheapest_nearby = found.best && hunt.cheapest_nearby(found.best->plan);
  found.inferred = hunt.inferred();
  found.most_of_a_plan = hunt.most_of_a_plan();
  found.searched = trials.count();
}

}  // namespace

Chance chance(std::span<Trial const> trials, Aim const& aim, std::size_t goal) {
  auto const n = static_cast<double>(trials.size());
  double const mean = share(trials, goal);
  if (aim.graded) {
    std::vector<double> shares;
    for (auto const& trial : trials) shares.push_back(trial[goal].success);
    double const half = sim::half_width(shares).value_or(1);
    return {mean, std::max(0.0, mean - half), std::min(1.0, mean + half)};
  }
  double const middle = (mean + z * z / (2 * n)) / (1 + z * z / n);
  double const half = z / (1 + z * z / n) * std::sqrt(mean * (1 - mean) / n + z * z / (4 * n * n));
  return {mean, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Optimum optimum(Lattice const& lattice, std::vector<Aim> const& aims, OptimumRules const& rules,
                Simulate const& simulate, Improved const& improved) {
  SIM_EXPECTS(!aims.empty());
  Trials trials(simulate, lattice, 0);
  Hunt hunt(lattice, aims, rules.hunt, trials, improved);
  Optimum found;
  int stream = 0;
  auto const test = [&](std::size_t plan) {
    Trials fresh(simulate, lattice, ++stream);
    fresh.reach({plan}, rules.fresh);
    auto made = checked(fresh, plan, stream, aims);
    found.checked += fresh.count();
    return made;
  };
  while (static_cast<int>(found.failed.size()) < rules.most_tests) {
    auto const plan = hunt.next();
    if (!plan) break;
    auto tested = test(*plan);
    if (tested.passed) {
      found.best = std::move(tested);
      break;
    }
    hunt.refuse(*plan);
    found.failed.push_back(std::move(tested));
  }
  tell_of_the_hunt(found, hunt, trials, lattice, aims);
  if (!found.best) found.nearest = test(nearest(lattice, aims, trials));
  Checked const& of = found.best ? *found.best : *found.nearest;
  Trials again(simulate, lattice, of.stream);
  found.beside = beside(lattice, aims, again, of, rules.beside);
  found.checked += again.count();
  return found;
}

}  // namespace caseflow::experiment
