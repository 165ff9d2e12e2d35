#pragma once

#include <optional>
#include <vector>

#include "model/forecast/facts.hpp"
#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast::facts_example {

/// A fact about the completion share of the example's first replication, which is 0.75.
inline scenario::Fact completion(double value) {
  scenario::Fact fact;
  fact.meaning = "orders completed";
  fact.value = value;
  fact.unit = "share";
  fact.document = "report";
  fact.section = "1";
  fact.observed = scenario::Observed{{{"community_completion_share"}}, {}, 1, 2};
  return fact;
}

/// Replications with these completion shares.
inline std::vector<sim::Observations> with_shares(std::vector<double> const& shares) {
  std::vector<sim::Observations> all;
  for (double const share : shares) {
    sim::Observations observations(5, 2);
    observations.add(4, 0, 100 * share, 100);
    all.push_back(observations);
  }
  return all;
}

inline scenario::Fact with(scenario::Fact fact, scenario::FactRole role,
                           scenario::Printed printed = scenario::Printed::value,
                           std::optional<double> national = {}) {
  fact.role = role;
  fact.printed = printed;
  fact.national = national;
  return fact;
}

}  // namespace caseflow::forecast::facts_example
