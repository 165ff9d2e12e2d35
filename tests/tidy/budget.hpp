#pragma once

#include <map>
#include <string>
#include <string_view>

// What test programs may take, so that the suite does not grow back unseen.
namespace tidy {

/// CPU seconds by test program.
using Seconds = std::map<std::string, double>;

/// The shares in a text like tests/budgets.txt: "program seconds" a line; lines that begin with # are
/// comments. Throws std::invalid_argument for any other line.
Seconds budgets(std::string_view text);

/// The processor time in a record of a test program (tests/support/record.hpp); 0 where no test ended.
double recorded(std::string_view record);

/// What is wrong with what programs took: a line for each that took more than its share, or has none. ""
/// where nothing is.
std::string overdrawn(Seconds const& taken, Seconds const& budgets);

}  // namespace tidy
