#pragma once

#include <string>

namespace caseflow::random {

enum class End { forecast, refused, fault };

/// How the trial of a scenario ended, with what was said.
struct Outcome {
  End end = End::fault;
  std::string told;  ///< The diagnostics of a refusal, or what is wrong.
  double seconds = 0, megabytes = 0;
};

/// What is expected of a scenario takes several times as long to find out as a run of it, so it is not asked
/// of every one.
enum class Expected {
  nothing,    ///< About as many cases arrive a year as the caseload has.
  arrivals,   ///< As many as are expected to sustain the caseload, as in a forecast.
  explained,  ///< The scenario is explained too; arrivals are as for nothing.
};

/// Asks a scenario's text what a user can ask of one replication: reads and checks it, runs it, draws up the
/// forecast and writes it in every form. A fault is an exception, a problem that is not placed, or an
/// invariant that does not hold: every number is finite, no count is below 0, every share lies in [0, 1], and
/// no case is lost.
Outcome trial(std::string const& text, Expected expected = Expected::explained);

/// What one try may take.
struct Allowed {
  int seconds = 60;  ///< Of processor time.
  int megabytes =
      1024;  ///< In memory at once; not limited under sanitizers, which take several times as much.
};

/// The same in a process of its own, so that a crash, a run without end or too much memory is a fault too.
Outcome isolated_trial(std::string const& text, Expected expected = Expected::explained,
                       Allowed const& allowed = {});

}  // namespace caseflow::random
