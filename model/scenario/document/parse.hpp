#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"

namespace caseflow::scenario {

/// What parsing a text gave; the document counts only where there are no problems.
struct Parsed {
  Document document;
  Diagnostics problems;
};

/// The longest text that is read, bytes.
inline constexpr std::size_t longest_text = std::size_t{64} * 1024 * 1024;
/// The most objects and arrays inside one another.
inline constexpr std::size_t deepest_nesting = 100;

/// Reads a JSON text (RFC 8259, UTF-8). `layer` is its name in diagnostics.
///
/// Problems, all by value: not JSON (the first place only, with its cause), a key twice in one object (each,
/// with both lines), a number too large for a double, invalid UTF-8, nothing at all, too long, too deep.
Parsed parse(std::string_view text, std::string const& layer);

}  // namespace caseflow::scenario
