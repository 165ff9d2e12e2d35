#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "model/forecast/request.hpp"
#include "model/quality/practice.hpp"
#include "model/scenario/check/check.hpp"
#include "model/service/state/service.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::forecast::test {

inline constexpr std::uint64_t seed = 20190401;

/// A scenario as it ships, by name.
inline ForecastRequest request(std::string const& name) {
  auto made = scenario::checked(scenario_files::assembled(name, *scenario_files::supply(name)));
  EXPECT_EQ(scenario::text(made.problems), "");
  return {std::move(made.now), std::move(made.before), std::move(made.changes)};
}

/// What inspectors could look at in the replications from `first` on.
inline std::vector<quality::History> histories(ForecastRequest const& asked, std::uint32_t count,
                                               std::uint32_t first = 0) {
  auto const shared = model(asked);
  std::vector<quality::History> all;
  for (std::uint32_t i = 0; i < count; ++i) {
    service::Service service(shared, seed, first + i);
    service.run();
    all.push_back(quality::history(service));
  }
  return all;
}

}  // namespace caseflow::forecast::test
