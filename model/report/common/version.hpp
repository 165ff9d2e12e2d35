#pragma once

#include <string_view>

namespace caseflow::report {

/// The program's version, as in "0.1.0"; documents name what wrote them.
std::string_view version();

}  // namespace caseflow::report
