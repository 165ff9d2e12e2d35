#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/options.hpp"
#include "app/progress.hpp"
#include "model/forecast/request.hpp"
#include "model/quality/practice.hpp"
#include "model/service/state/model.hpp"
#include "sim/measure.hpp"

namespace caseflow::app {

/// What each replication drew of its parameters, in the order of their numbers; empty where none was drawn.
using Draws = std::vector<std::vector<scenario::DrawnEntry>>;

/// What the replications of a run observed, in the order of their numbers.
struct Replicated {
  std::vector<sim::Observations> all_observations;
  std::vector<quality::History> histories;  ///< As inspectors see them.
  std::vector<std::string> notes;  ///< What the forecast's reader should know about how they were run.
  Draws draws;
};

/// A scenario that is run, alone or beside others, and the command line that would run it alone.
struct Run {
  service::Model const& model;
  Options const& options;
  /// What every replication draws its own parameters from, by its number; null: the model's are used. Its
  /// model is of the same shape as `model`.
  forecast::ForecastRequest const* drawn_from = nullptr;
};

/// Runs the replications that are asked for, on several threads, with progress on standard error. The result
/// does not depend on the number of threads. Throws `Failure`: interrupted, an unknown measure of a
/// precision, and our own bug with how to repeat it.
Replicated replicate(Run const& run);

/// Observations by scenario, and by replication in the order of their numbers.
using AllObservations = std::vector<std::vector<sim::Observations>>;

/// What came of running several scenarios beside each other: an entry for each, in their order.
struct SideBySide {
  AllObservations all_observations;
  std::vector<std::vector<quality::History>> histories;  ///< As inspectors see them.
  std::vector<Draws> draws;
};

/// Runs the same replications of several scenarios side by side, as `replicate` does one. As many as
/// `options` wants, then batches until they are `precise`, which is only asked in between, or as many as may
/// be.
SideBySide replicate(std::vector<Run> const& runs, Options const& options,
                     std::function<bool(AllObservations const&)> const& precise);

/// Runs the replications from `first` to before `end` of several scenarios side by side. Where they are a
/// part of more, each also reports the progress of the whole. Expects a scenario and 0 <= first < end.
SideBySide replicate(std::vector<Run> const& runs, Options const& options, int first, int end,
                     Progress* of_all_work = nullptr);

/// What was simulated until the program was asked to stop.
struct Begun {
  SideBySide all;
  std::vector<std::vector<char>> done;  ///< By run and replication: 1 where it is in `all`, else 0.
  bool whole = false;                   ///< All of it is done.
};

/// Does the same as `replicate` of a part, but if the program is asked to stop it answers with the
/// replications that are complete by then.
Begun replicate_until_asked(std::vector<Run> const& runs, Options const& options, int first, int end,
                            Progress* of_all_work);

/// The series that a precision is about. Throws `Failure` for a measure that is unknown.
int series_of(Precision const& precision, sim::Catalogue const& catalogue);

/// What the reader learns of a precision that was not reached.
std::string not_precise(Precision const& precision, std::size_t replications);

}  // namespace caseflow::app
