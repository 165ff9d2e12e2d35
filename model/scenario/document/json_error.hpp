#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace caseflow::scenario {

/// Where a text leaves JSON, why, and what to write.
struct JsonError {
  std::size_t offset;  ///< Of the first byte of the cause.
  std::string expected, got, hint;
};

/// The first place at which a text is no JSON, explained by what people write: commas too many and too few,
/// commas in numbers, comments, other quotation marks, keys without any, brackets left open, several
/// documents, other encodings. Nothing for JSON (whose numbers may still be too large for a double).
std::optional<JsonError> json_error(std::string_view text);

}  // namespace caseflow::scenario
