#pragma once

#include "app/options.hpp"

namespace caseflow::study {

/// Finds which assumption moves measures most: text for a terminal, `caseflow.sensitivity/1`, tables, a page.
/// Throws `Failure`.
void sensitivity(app::Options const& options);

}  // namespace caseflow::study
