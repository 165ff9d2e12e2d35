#pragma once

#include <string>
#include <vector>

#include "app/load.hpp"
#include "app/options.hpp"
#include "model/experiment/sweep/points.hpp"

namespace caseflow::app {

/// A sweep that can begin: its scenario, its design and all points.
struct Designed {
  Loaded base;
  experiment::Design design;
  experiment::PointSet set;
  /// What of the options the design decides: replications at each point, and the seed.
  int replications = 0;
  std::uint64_t seed = 1;
};

/// Reads the design, from its file or from the factors of the command line, with the scenario that it is
/// about. Every level of every factor is tried by itself. Throws `Failure` with everything that is wrong.
Designed designed(Options const& options);

/// The command line that would run a point alone.
Options options_of_point(Options const& options, Designed const& designed, std::size_t point);

}  // namespace caseflow::app
