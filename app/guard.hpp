#pragma once

#include <functional>
#include <string>
#include <vector>

namespace caseflow::app {

/// Does the work and answers the exit code. The one place where errors end: they go to standard error.
int guard(std::function<void()> const& work);

/// All of a program, for its `main`: standard streams are occupied, broken pipes and crashes seen to, then
/// `perform` gets the arguments behind the program's name, guarded. Answers the exit code. A crash is
/// repeated by what a user types, which is always "caseflow" and the arguments.
int program(int argc, char** argv, std::function<void(std::vector<std::string> const&)> const& perform);

}  // namespace caseflow::app
