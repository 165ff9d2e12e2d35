#pragma once

#include <string_view>

namespace caseflow::experiment {

/// Whether what stands at a pointer into a scenario takes whole numbers alone. False of what is no field.
bool takes_whole_numbers(std::string_view pointer);

}  // namespace caseflow::experiment
