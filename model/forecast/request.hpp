#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/json.hpp"
#include "model/scenario/facts/prior.hpp"
#include "model/scenario/question/dated.hpp"
#include "model/scenario/question/input_changes.hpp"
#include "model/scenario/question/scenario.hpp"
#include "model/service/state/model.hpp"

namespace caseflow::forecast {

/// What the simulator is to forecast: a scenario that reads and checks without a diagnostic, the one that
/// held at first, and what its changes make of it, each from its date on.
struct ForecastRequest {
  scenario::Scenario now;
  std::optional<scenario::Scenario> before{};  ///< Only where it differs from `now`.
  /// By date, none on the start date. Those before it follow `before`, the others `now`.
  std::vector<scenario::DatedScenario> changes{};

  scenario::Scenario const& at_first() const { return before ? *before : now; }
  scenario::Inputs inputs() const { return {now, at_first(), changes}; }
  /// What is in force on a day in place of what was until then, in order: each change, and what the start
  /// date brings where that is different.
  std::vector<sim::Date> takeovers() const;
};

/// The request as one complete scenario that can be read again: `now`, with `before` as the difference, and
/// the changes as patches.
scenario::Json echo(ForecastRequest const& request);

/// The request with other scenarios from the start date on and at first: what its changes are to the
/// request's own scenarios they are to these, but for those that do not fit them.
ForecastRequest with_changes_of(ForecastRequest const& request, scenario::Scenario now,
                                std::optional<scenario::Scenario> before = {});

/// Drops a `before` that reads like `now`, so that the echo of the request requests the same again.
ForecastRequest settled(ForecastRequest request);

/// What all replications share. Arrivals are scaled so that they sustain the caseload that the scenario
/// states: the scenario that holds at first fixes the factor, and all others depart from it in proportion.
service::Model model(ForecastRequest const& request);

/// By how much the arrivals of a plan have to be scaled; `analytic::arrival_factor`, or what has found it
/// before.
using ArrivalFactor = std::function<double(scenario::Plan const&)>;
/// The same, with the factor from elsewhere: it is asked once, for the plan that holds at first.
service::Model model(ForecastRequest const& request, ArrivalFactor const& arrival_factor);

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
