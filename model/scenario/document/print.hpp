#pragma once

#include <string>

#include "model/scenario/document/json.hpp"

namespace caseflow::scenario {

/// As many digits as it takes to read the same number back.
inline constexpr int all_digits = 17;

/// The number with at most `digits` significant digits, shortest form; a whole number below 1e15 without an
/// exponent. Expects a finite number; negative zero is written "0".
std::string print(double number, int digits = 6);

/// JSON text for people: two spaces a level, short arrays and short objects on one line, arrays of plain
/// numbers always; ends with a newline. Numbers that are no integers have at most `digits` significant
/// digits, and a text of six digits is printed as it was read.
std::string print(Json const& value, int digits = 6);

}  // namespace caseflow::scenario
