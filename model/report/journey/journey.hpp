#pragma once

#include <string>
#include <vector>

#include "model/forecast/journey.hpp"
#include "model/report/common/manifest.hpp"
#include "model/report/journey/event.hpp"
#include "model/scenario/document/json.hpp"
#include "model/service/state/model.hpp"

namespace caseflow::report {

/// The journey's entries in words. Expects the model that the journey is of.
std::vector<JourneyEvent> events(forecast::Journey const& journey, service::Model const& model);

/// The journey for a terminal, in a manager's words. Ends with a newline. The scenario is
/// that of the journey, for what it calls its sites.
std::string journey_text(forecast::Journey const& journey, std::vector<JourneyEvent> const& events,
                         scenario::Scenario const& scenario);

/// The journey as `caseflow.trace/1`.
scenario::Json journey_json(forecast::Journey const& journey, std::vector<JourneyEvent> const& events,
                            Manifest const& manifest);

}  // namespace caseflow::report
