#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/json.hpp"
#include "model/scenario/facts/prior.hpp"
#include "model/scenario/question/scenario.hpp"
#include "model/service/state/model.hpp"

namespace caseflow::forecast {

/// What the simulator is to forecast: a scenario that reads and checks without a diagnostic, and the one that
/// held before its start date.
struct ForecastRequest {
  scenario::Scenario now;
  std::optional<scenario::Scenario> before{};  ///< Only where it differs from `now`.
};

/// The request as one complete scenario that can be read again: `now`, with `before` as the difference.
scenario::Json echo(ForecastRequest const& request);

/// Drops a `before` that reads like `now`, so that the echo of the request requests the same again.
ForecastRequest settled(ForecastRequest request);

/// What all replications share. Arrivals are scaled so that they sustain the caseload that the scenario
/// states: the scenario of before fixes the factor, and the one of now departs from it in proportion.
service::Model model(ForecastRequest const& request);

/// A request as it may well be.
struct DrawnRequest {
  ForecastRequest request;
  std::vector<scenario::DrawnEntry> entries;  ///< What was drawn, in the order of their pointers.
};

/// The request with its parameters drawn over their ranges, both scenarios alike; by seed and number alone.
DrawnRequest drawn(ForecastRequest const& request, std::uint64_t seed, std::uint32_t number);

/// The names of a forecast's measures, which targets may refer to; the same for every scenario.
std::vector<std::string> measure_names();

}  // namespace caseflow::forecast
