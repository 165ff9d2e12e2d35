#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/options.hpp"
#include "model/quality/practice.hpp"
#include "model/service/state/model.hpp"
#include "sim/measure.hpp"

namespace caseflow::app {

/// What the replications of a run observed, in the order of their numbers.
struct Replicated {
  std::vector<sim::Observations> all_observations;
  std::vector<quality::History> histories;  ///< As inspectors see them.
  std::vector<std::string> notes;  ///< What the forecast's reader should know about how they were run.
};

/// Runs the replications that are asked for, on several threads, with progress on standard error. The result
/// does not depend on the number of threads. Throws `Failure`: interrupted, an unknown measure of a
/// precision, and our own bug with how to repeat it.
Replicated replicate(service::Model const& model, Options const& options);

/// A scenario that is run beside others, and the command line that would run it alone.
struct Run {
  service::Model const& model;
  Options const& options;
};

/// Observations by scenario, and by replication in the order of their numbers.
using AllObservations = std::vector<std::vector<sim::Observations>>;

/// What came of running several scenarios beside each other: an entry for each, in their order.
struct SideBySide {
  AllObservations all_observations;
  std::vector<std::vector<quality::History>> histories;  ///< As inspectors see them.
};

/// Runs the same replications of several scenarios side by side, as `replicate` does one. As many as
/// `options` wants, then batches until they are `precise`, which is only asked in between, or as many as may
/// be.
SideBySide replicate(std::vector<Run> const& runs, Options const& options,
                     std::function<bool(AllObservations const&)> const& precise);

/// The series that a precision is about. Throws `Failure` for a measure that is unknown.
int series_of(Precision const& precision, sim::Catalogue const& catalogue);

/// What the reader is told of a precision that was not reached.
std::string not_precise(Precision const& precision, std::size_t replications);

}  // namespace caseflow::app
