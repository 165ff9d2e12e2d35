#pragma once

#include <array>
#include <string_view>

namespace caseflow::scenario {

/// How a report prints a number: as it is, or only on which side of it the truth lies.
enum class Printed { value, at_least, at_most };
inline constexpr std::array<std::string_view, 3> printed_words{"value", "at_least", "at_most"};

}  // namespace caseflow::scenario
