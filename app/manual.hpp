#pragma once

#include <string>

namespace caseflow::app {

/// The manual page of all verbs, caseflow(1), in the man macros of roff: what `man caseflow` shows where the
/// program is installed. From the same notes as the help.
std::string manual();

}  // namespace caseflow::app
