#pragma once

#include <string>

#include "model/scenario/document/diagnostic.hpp"

namespace caseflow::app {

/// What the program answers to the shell.
enum ExitCode {
  done = 0,
  broke_down = 1,   ///< A bug, or out of memory.
  wrong_input = 2,  ///< Wrong usage, or an invalid scenario or inspection.
  file_trouble = 3,
  interrupted = 130,
  broken_pipe = 141,  ///< The reader of standard output has gone; as shells report it.
};

/// Why the program ends early. Thrown anywhere in app/, caught in one place: `guard`.
struct Failure {
  ExitCode code;
  /// For standard error; ends with a newline, or is empty. Names and paths in it are as
  /// `scenario::shown_in_a_line` writes them.
  std::string text;
};

/// "caseflow: MESSAGE" as a failure of usage, with a hint on a line of its own.
Failure wrong_usage(std::string const& message, std::string const& hint = "");

/// "caseflow: PATH: MESSAGE".
Failure file_failure(std::string const& path, std::string const& message);

/// Everything that is wrong with an input, under a line that counts it.
Failure invalid(std::string const& name, scenario::Diagnostics const& problems);

}  // namespace caseflow::app
