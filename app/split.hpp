#pragma once

#include <optional>
#include <string>
#include <vector>

/// What the command line asks of how work is split and kept.
namespace caseflow::app {

inline constexpr int max_tasks = 10'000;

/// The `number`-th of `count` shares of the work, from 1.
struct Share {
  int number = 1, count = 1;
};

/// How the work is split and kept, and the design of a sweep.
struct WorkOptions {
  /// The arguments without what says how and where to: threads, files, what is kept.
  std::vector<std::string> command;
  std::optional<std::string> keep;   ///< A file of finished work, with which to go on where it is there.
  std::optional<Share> share;        ///< Only this of it is done, and no answer is given.
  std::vector<std::string> parts;    ///< Of `merge`: files that others have kept.
  std::optional<std::string> slurm;  ///< A folder for job scripts.
  int tasks = 0;                     ///< Of an array of jobs; 0: as many as are usual.
  bool rerun = false;                ///< Only tasks whose part is missing or not whole.
  std::optional<std::string> design;
  std::vector<std::string> factors;  ///< In place of a design: "/demand/level=0.85,1", "@what-if".
  std::optional<int> points;         ///< Of them, a Latin hypercube of so many.
  bool replications_given = false, seed_given = false;
};

}  // namespace caseflow::app
