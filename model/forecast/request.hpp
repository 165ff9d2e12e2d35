#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/json.hpp"
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

/// The names of a forecast's measures, which targets may refer to; the same for every scenario.
std::vector<std::string> measure_names();

}  // namespace caseflow::forecast
