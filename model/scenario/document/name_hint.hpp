#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseflow::scenario {

/// The known name that is at most two letters away, and fewer than `wrong` has; the nearest of several.
std::optional<std::string> closest_name(std::string_view wrong, std::vector<std::string> const& known);

/// A hint for a name that nobody knows: `did you mean "months"?` when one of the known names is that close,
/// else `known: a, b, c` with the first twelve. "" when nothing is known.
std::string hint_for(std::string_view wrong, std::vector<std::string> const& known);

}  // namespace caseflow::scenario
