#pragma once

#include <string>

namespace caseflow::app {

/// A message with lines of at most 80 columns, as a terminal shows it: further lines stand below the words of
/// the first. Pointers, and what is in quotation marks or brackets, are not broken: a line that holds nothing
/// else may be longer. Expects lines that each end with a line feed.
std::string in_columns(std::string const& message);

}  // namespace caseflow::app
