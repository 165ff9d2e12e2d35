#pragma once

#include "model/forecast/request.hpp"
#include "model/service/state/model.hpp"

namespace caseflow::app {

/// `forecast::model`, but the factor of its arrivals, which takes longer to find than a replication takes, is
/// found once: in this process for all scenarios that begin alike, and between processes of one build of the
/// program in the user's cache folder, `$XDG_CACHE_HOME/caseflow` or `~/.cache/caseflow`. Where what is kept
/// there cannot be read, or is not exactly what this build has written for this scenario, it is found anew;
/// where it cannot be written, it is not kept. `CASEFLOW_CACHE=off` leaves the folder alone. May be called
/// from any thread.
service::Model model_of(forecast::ForecastRequest const& request);

/// The factor itself, of a plan whose arrivals are not scaled.
double arrival_factor(scenario::Plan const& plan);

}  // namespace caseflow::app
