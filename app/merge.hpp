#pragma once

#include "app/options.hpp"

namespace caseflow::app {

/// The command of which parts were kept, as if it were given with these outputs: it finds its work done in
/// the parts, and the files that it read as they were. Throws `Failure`: file trouble, and wrong input where
/// a file is no part.
Options merged(Options const& options);

}  // namespace caseflow::app
