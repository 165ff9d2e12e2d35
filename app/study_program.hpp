#pragma once

#include <string>
#include <vector>

namespace caseflow::app {

/// Goes on as `caseflow-study` with the same arguments, as git and cargo do with theirs: what it answers to
/// the shell, and signals, are its own. It is looked for beside this program first, then on PATH. Throws
/// `Failure` where it is not there.
[[noreturn]] void become_study(std::vector<std::string> const& arguments);

}  // namespace caseflow::app
