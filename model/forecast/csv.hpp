#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace caseflow::forecast {

/// A cell of a table as RFC 4180 has it, quoted where it must be.
std::string cell(std::string_view text);
/// Six significant digits; empty for what is no finite number.
std::string cell(double number);
/// Empty without a value.
std::string cell(std::optional<double> number);

}  // namespace caseflow::forecast
