#pragma once

#include <vector>

#include "app/options.hpp"
#include "model/service/model.hpp"
#include "sim/measure.hpp"

namespace caseflow::app {

/// What the replications of a run observed, in the order of their numbers.
struct Replicated {
  std::vector<sim::Ledger> ledgers;
  std::vector<std::string> notes;  ///< What the forecast's reader should know about how they were run.
};

/// Runs the replications that are asked for, on several threads, with progress on standard error. The result
/// does not depend on the number of threads. Throws `Failure`: interrupted, an unknown measure of a
/// precision, and our own bug with how to repeat it.
Replicated replicate(service::Model const& model, Asked const& asked);

}  // namespace caseflow::app
