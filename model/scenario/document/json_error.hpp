#pragma once

#include <optional>
#include <string_view>

#include "model/scenario/document/json_scanner.hpp"

namespace caseflow::scenario {

/// The first place at which a text is no JSON, explained by what people write: commas too many and too few,
/// commas in numbers, comments, other quotation marks, keys without any, brackets left open, several
/// documents, other encodings. Nothing for JSON (whose numbers may still be too large for a double).
std::optional<JsonError> json_error(std::string_view text);

}  // namespace caseflow::scenario
