#pragma once

#include <functional>

namespace caseflow::app {

/// Does the work and answers the exit code. The one place where errors end: they go to standard error.
int guard(std::function<void()> const& work);

}  // namespace caseflow::app
