#pragma once

#include <string>

/// Colour on a terminal: it repeats what the words say, and never says anything alone.
namespace caseflow::app {

/// Whether standard output is a terminal that wants colour: not where `NO_COLOR` is set to anything, nor on a
/// "dumb" terminal (https://no-color.org).
bool colour_is_wanted();

/// The text with its headings in bold, and "better" and "worse" at the end of lines in green and red. A
/// heading is a line that begins without a space, after an empty line or the beginning, before a line that
/// begins with one. Nothing else is changed.
std::string in_colour(std::string const& text);

}  // namespace caseflow::app
