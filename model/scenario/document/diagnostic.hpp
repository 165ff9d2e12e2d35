#pragma once

#include <string>
#include <vector>

namespace caseflow::scenario {

/// One thing that is wrong with what the user wrote.
struct Diagnostic {
  std::string layer;    ///< The document: a file, a shipped name, "--set /a/b".
  int line = 0;         ///< From 1; 0 where it is unknown.
  std::string pointer;  ///< JSON pointer (RFC 6901); "" is the whole document.
  std::string
      expected;      ///< What may stand there, with range and unit; empty in a note that only says what is.
  std::string got;   ///< What stands there.
  std::string hint;  ///< What to do about it; may be empty.

  friend bool operator==(Diagnostic const&, Diagnostic const&) = default;
};

/// In document order.
using Diagnostics = std::vector<Diagnostic>;

/// The diagnostic as lines of text, each ended; the hint's line only where there is a hint. What names and
/// values bring that cannot be shown on a line (control characters, bytes that are no UTF-8) is escaped:
///
///     /workforce/officers/3/start  (norfolk-suffolk.json, line 41)
///       expected  a date, yyyy-mm-dd
///       got       "2019-13-01" (string)
///       hint      months go from 01 to 12
std::string text(Diagnostic const& diagnostic);

/// All of them, an empty line between two; "" for none.
std::string text(Diagnostics const& diagnostics);

/// Appends `more` to `all`.
void append(Diagnostics& all, Diagnostics more);

}  // namespace caseflow::scenario
