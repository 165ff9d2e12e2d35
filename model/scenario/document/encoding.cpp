#include "model/scenario/document/encoding.hpp"

#include <array>
#include <cstdint>

#include <fmt/format.h>

namespace caseflow::scenario {
namespace {

unsigned byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// Expects a Unicode scalar value.
void append_character(std::string& to, char32_t code) {
  auto const rest = [&](unsigned shift) { to += static_cast<char>(0x80U | ((code >> shift) & 0x3FU)); };
  if (code < 0x80) {
    to += static_cast<char>(code);
  } else if (code < 0x800) {
    to += static_cast<char>(0xC0U | (code >> 6U));
    rest(0);
  } else if (code < 0x10000) {
    to += static_cast<char>(0xE0U | (code >> 12U));
    rest(6);
    rest(0);
  } else {
    to += static_cast<char>(0xF0U | (code >> 18U));
    rest(12);
    rest(6);
    rest(0);
  }
}

}  // namespace

char32_t code_of(std::string_view text, std::size_t size) {
  constexpr std::array<unsigned, 5> own_bits{0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t code = byte(text, 0) & own_bits[size];
  for (std::size_t i = 1; i < size; ++i) code = code << 6U | (byte(text, i) & 0x3FU);
  return code;
}

Encoding encoding_of(std::string_view text) {
  using namespace std::string_view_literals;
  if (text.starts_with("\xFF\xFE\0\0"sv) || text.starts_with("\0\0\xFE\xFF"sv)) return Encoding::utf32;
  if (text.starts_with("\xFF\xFE")) return Encoding::utf16_little;
  if (text.starts_with("\xFE\xFF")) return Encoding::utf16_big;
  if (text.size() < 4) return Encoding::utf8;
  bool const first = text[0] == 0, second = text[1] == 0, third = text[2] == 0, fourth = text[3] == 0;
  if (first && second && third != fourth) return Encoding::utf32;
  if (!first && second && third && fourth) return Encoding::utf32;
  if (!first && second && !third && fourth) return Encoding::utf16_little;
  if (first && !second && third && !fourth) return Encoding::utf16_big;
  return Encoding::utf8;
}

std::string from_utf16(std::string_view text, bool little) {
  auto const unit = [&](std::size_t at) -> char32_t {
    return little ? byte(text, at + 1) << 8U | byte(text, at) : byte(text, at) << 8U | byte(text, at + 1);
  };
  constexpr char32_t no_character = 0xFFFD;
  std::string made;
  std::size_t at = 0;
  if (text.size() >= 2 && unit(0) == 0xFEFF) at = 2;
  for (; at + 1 < text.size(); at += 2) {
    char32_t code = unit(at);
    bool const high = code >= 0xD800 && code < 0xDC00, low = code >= 0xDC00 && code < 0xE000;
    if (high && at + 3 < text.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
      at += 2;
      code = 0x10000 + ((code - 0xD800) << 10U) + (unit(at) - 0xDC00);
    } else if (high || low) {
      code = no_character;
    }
    append_character(made, code);
  }
  if (at < text.size()) append_character(made, no_character);
  return made;
}

std::string from_windows_1252(std::string_view text) {
  // 0x80 to 0x9F; five of them mean nothing and stay what they are in Latin 1.
  constexpr std::array<char16_t, 32> upper{0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                           0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                           0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
  std::string made;
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto const code = byte(text, at);
    append_character(made, code >= 0x80 && code < 0xA0 ? char32_t{upper[code - 0x80]} : char32_t{code});
  }
  return made;
}

std::optional<std::size_t> character(std::string_view text) {
  auto const first = byte(text, 0);
  if (first < 0x80) return 1;
  std::size_t const size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < size) return std::nullopt;
  for (std::size_t i = 1; i < size; ++i)
    if ((byte(text, i) & 0xC0U) != 0x80U) return std::nullopt;
  auto const code = code_of(text, size);
  bool const shortest = size == 2 || (size == 3 && code >= 0x800) || (size == 4 && code >= 0x10000);
  bool const legal = code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return shortest && legal ? std::optional(size) : std::nullopt;
}

std::optional<std::size_t> ill_formed(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    auto const size = character(text.substr(at));
    if (!size) return at;
    at += *size;
  }
  return std::nullopt;
}

}  // namespace caseflow::scenario
