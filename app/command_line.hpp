#pragma once

#include <string>
#include <vector>

#include "app/mistakes.hpp"
#include "app/options.hpp"

namespace caseflow::app {

/// Understands the arguments that follow the program's name. Throws `Failure` (wrong input) with what is
/// wrong and, where a name is close, what may have been meant.
Options parse(std::vector<std::string> const& arguments);

/// The same, with what is wrong with single options noted instead, so that what they name can be looked at
/// too; an option that is wrong is as if it were not given.
Options parse(std::vector<std::string> const& arguments, Mistakes& mistakes);

}  // namespace caseflow::app
