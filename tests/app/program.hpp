#pragma once

#include <cstdlib>
#include <string>

#include <sys/wait.h>

#include "tests/app/folder.hpp"
#include "tests/app/small_scenario.hpp"

namespace caseflow::app {

/// What one run of the built program left.
struct Outcome {
  int code;
  std::string out, err;
};

/// A folder with the small scenario in it, where the program is run.
class Place : public Folder {
 public:
  Place() { write("small.json", small_scenario); }

  /// Runs `caseflow ARGUMENTS` in the folder; the arguments are words of the shell, and `before` goes in
  /// front.
  Outcome caseflow(std::string const& arguments, std::string const& before = "") const {
    return shell(before + " \"$CASEFLOW\" " + arguments);
  }

  /// Runs a line of the shell in the folder, in which $CASEFLOW is the program.
  Outcome shell(std::string const& line) const {
    Folder const said;
    auto const command = "cd '" + *this / "" + "' && export CASEFLOW='" CASEFLOW_PROGRAM "' && { " + line +
                         "\n} >'" + said / "out" + "' 2>'" + said / "err" + "' </dev/null";
    int const status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, said.read("out"), said.read("err")};
  }
};

}  // namespace caseflow::app
