#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/forecast/comparison.hpp"
#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast::comparison_example {

/// Five replications of two months of the example's series: caseload (total, hub, offices), starts and
/// completion. `more` cases at the hub, and none ever completes in the last replication.
inline std::vector<sim::Observations> all_observations(double more) {
  std::vector<sim::Observations> all;
  for (int i = 0; i < 5; ++i) {
    sim::Observations observations(5, 2);
    for (int month = 0; month < 2; ++month) {
      double const hub = 100 + 3 * i + more * (1 + 0.01 * i);
      observations.add(0, month, hub + 50);
      observations.add(1, month, hub);
      observations.add(2, month, 50);
      observations.add(3, month, 7 + i);
      if (month == 0 && i < 4) observations.add(4, month, 3 + (i % 2) * (more > 0 ? 1 : -1), 8);
    }
    all.push_back(std::move(observations));
  }
  return all;
}

inline SimulatedScenario simulated(std::string const& name, double more) {
  return {name, {example::scenario()}, example::catalogue(), all_observations(more)};
}

inline Comparison example_of(double more) {
  return compared(simulated("usual", 0), {simulated("more at the hub", more)}, 7);
}

}  // namespace caseflow::forecast::comparison_example
