#include "model/scenario/document/json_error.hpp"

#include "model/scenario/document/encoding.hpp"
#include "model/scenario/document/json_scanner.hpp"

namespace caseflow::scenario {

std::optional<JsonError> json_error(std::string_view text) {
  auto const encoding = encoding_of(text);
  if (encoding == Encoding::utf8) return JsonScanner(text).first();
  return JsonError{0, "a text in UTF-8",
                   encoding == Encoding::utf32 ? "a text in UTF-32" : "a text in UTF-16, or \"Unicode\"",
                   "save the file as UTF-8"};
}

}  // namespace caseflow::scenario
