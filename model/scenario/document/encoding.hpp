#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace caseflow::scenario {

enum class Encoding { utf8, utf16_little, utf16_big, utf32 };

/// How a text is written, by its byte-order mark or, without one, by where its first characters have zeros.
Encoding encoding_of(std::string_view text);

/// UTF-16 as UTF-8, without a byte-order mark; what is no character becomes U+FFFD.
std::string from_utf16(std::string_view text, bool little);

/// Windows-1252, which is how older programs save Western European text, as UTF-8.
std::string from_windows_1252(std::string_view text);

/// The bytes of the character at the front of a text; nothing where they are no UTF-8. Expects a text.
std::optional<std::size_t> character(std::string_view text);

/// The code of the character at the front of a text, which has so many bytes. Expects what `character`
/// answers.
char32_t code_of(std::string_view text, std::size_t size);

/// The first byte that is no UTF-8.
std::optional<std::size_t> ill_formed(std::string_view text);

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace caseflow::scenario
