#pragma once

#include <string>
#include <string_view>

namespace caseflow::scenario {

/// A text as it may be shown on a terminal: every character that a terminal would obey instead of showing is
/// written out, "\u001b" for ESC and "\x9b" for a byte that is not UTF-8. Those are the control characters
/// (C0, DEL, C1), the separators of lines and paragraphs, and what turns the direction of writing. Line feeds
/// stay.
std::string shown_in_lines(std::string_view text);

/// The same in one line: a line feed is written out too. For names, paths and keys, which come from outside
/// and would otherwise write lines of their own into a message.
std::string shown_in_a_line(std::string_view text);

}  // namespace caseflow::scenario
