#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/json.hpp"
#include "model/scenario/question/scenario.hpp"
#include "model/service/state/model.hpp"

namespace caseflow::forecast {

/// What is asked of the simulator: a scenario without problems, and what held before its start date.
struct ForecastRequest {
  scenario::Scenario now;
  std::optional<scenario::Scenario> before{};  ///< Only where it differs from `now`.
};

/// The question as one complete scenario, to be read again: `now`, with `before` as the difference.
scenario::Json echo(ForecastRequest const& question);

/// Drops a `before` that reads like `now`, so that the question is the one that its echo asks.
ForecastRequest settled(ForecastRequest question);

/// What every replication shares. Arrivals are scaled so that they sustain the caseload that the scenario
/// states: the scenario of before fixes the factor, and the one of now departs from it in proportion.
service::Model model(ForecastRequest const& question);

/// The names of a forecast's measures, which targets may ask for; the same for every scenario.
std::vector<std::string> measure_names();

}  // namespace caseflow::forecast
