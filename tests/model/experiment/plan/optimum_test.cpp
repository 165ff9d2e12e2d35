// Small services that brute force has solved: 343, 294 and 256 plans.

#include "model/experiment/plan/optimum.hpp"

#include <gtest/gtest.h>

#include "tests/model/experiment/plan/services.hpp"

namespace caseflow::experiment {
namespace {

/// What brute force knows of a service: the chances of every plan, from 4,000 replications each.
struct Solved {
  std::vector<std::vector<double>> chances;
  double cheapest = 1e9;  ///< Cost of the cheapest plan that meets the goals.
  double clear = 1e9;     ///< Of the cheapest that meets them by the whole zone of indifference.
};

Solved solved(SmallService const& service) {
  Lattice const lattice(service.axes);
  Solved made{brute_force(service, 4000, 999)};
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

/// Of a hundred seeds.
struct Record {
  int cheapest = 0;  ///< Answers that cost what the cheapest plan costs.
  int as_promised =
      0;  ///< Those that meet the goals and cost no more than the cheapest that meets them clearly.
  int passed_again = 0;  ///< Those that pass another 400 replications.
  long most = 0;         ///< Replications of the dearest search, tests included.
};

Record record(SmallService const& service, Solved const& solved, int seeds) {
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

// The search promises 95 % for plans beyond the zone of indifference; seen were 100 of 100 for each. Were the
// true rate 95 %, fewer than 88 of 100 would be seen with a probability below 0.2 %.
TEST(OptimumOfSmallServices, is_found_with_a_fifth_of_the_replications_of_brute_force) {
  for (auto const& service : small_services()) {
    auto const size = static_cast<long>(Lattice(service.axes).size());
    ASSERT_GE(size, 200);
    auto const found = record(service, solved(service), 100);
    EXPECT_GE(found.cheapest, 95) << service.name;
    EXPECT_GE(found.passed_again, 95) << service.name;
    EXPECT_LE(found.most, size * 400 / 5) << service.name;
    RecordProperty(service.name,
                   fmt::format("{} of 100, at most {} of {}", found.cheapest, found.most, size * 400));
  }
}

// Where the cheapest plan meets a goal by two percentage points alone, within the zone of indifference, a
// dearer plan may be the answer, and mostly is; but never one that fails or costs more than the cheapest that
// meets the goals clearly.
TEST(OptimumOfSmallServices, may_be_passed_over_within_the_zone_of_indifference) {
  auto const service = close_service();
  auto const its = solved(service);
  ASSERT_LT(its.cheapest, its.clear);
  auto const found = record(service, its, 50);
  EXPECT_GE(found.as_promised, 47);
  EXPECT_GE(found.passed_again, 47);
  RecordProperty("cheapest", found.cheapest);
}

}  // namespace
}  // namespace caseflow::experiment
