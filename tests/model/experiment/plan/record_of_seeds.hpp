#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "tests/model/experiment/plan/services.hpp"

namespace caseflow::experiment {

/// What brute force knows of a service: the chances of every plan.
struct Solved {
  std::vector<std::vector<double>> chances;
  double cheapest = 1e9;  ///< Cost of the cheapest plan that meets the goals.
  double clear = 1e9;     ///< Of the cheapest that meets them by the whole zone of indifference.
};

inline Solved solved(SmallService const& service, int replications) {
  Lattice const lattice(service.axes);
  Solved made{brute_force(service, replications, 999)};
  for (std::size_t plan = 0; plan < lattice.size(); ++plan) {
    double zone = 1;
    for (std::size_t i = 0; i < service.aims.size(); ++i)
      zone = std::min(zone, made.chances[plan][i] - service.aims[i].upper());
    if (above(made.chances[plan], service.aims) >= 0)
      made.cheapest = std::min(made.cheapest, lattice.cost(plan));
    if (zone >= 0) made.clear = std::min(made.clear, lattice.cost(plan));
  }
  return made;
}

/// Of so many seeds.
struct Record {
  int cheapest = 0;  ///< Answers that cost what the cheapest plan costs.
  int as_promised =
      0;  ///< Those that meet the goals and cost no more than the cheapest that meets them clearly.
  int passed_again = 0;  ///< Those that pass another 400 replications.
  long most = 0;         ///< Replications of the dearest search, tests included.
};

inline Record record(SmallService const& service, Solved const& solved, int seeds) {
  Lattice const lattice(service.axes);
  Record made;
  for (int seed = 1; seed <= seeds; ++seed) {
    auto const simulate = service.simulate(static_cast<std::uint64_t>(seed));
    auto const found = optimum(lattice, service.aims, {}, simulate);
    made.most = std::max(made.most, found.searched + found.checked);
    if (!found.best) continue;
    auto const plan = found.best->plan;
    bool const meets = above(solved.chances[plan], service.aims) >= 0;
    made.cheapest += meets && lattice.cost(plan) < solved.cheapest + 1e-9 ? 1 : 0;
    made.as_promised += meets && lattice.cost(plan) < solved.clear + 1e-9 ? 1 : 0;
    auto const again = simulate({lattice.steps(plan)}, 500, 0, 400).front();
    std::vector<double> shares;
    for (std::size_t i = 0; i < service.aims.size(); ++i) shares.push_back(share(again, i));
    made.passed_again += above(shares, service.aims) >= 0 ? 1 : 0;
  }
  return made;
}

}  // namespace caseflow::experiment
