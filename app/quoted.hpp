#pragma once

#include <string>

namespace caseflow::app {

/// A word as a shell would have it.
std::string quoted(std::string const& word);

}  // namespace caseflow::app
