#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace caseflow::core {

/// A number for a name, the same on every machine (FNV-1a, folded to 24 bits): what is named draws its own
/// random numbers, wherever it stands in a list.
constexpr std::uint32_t name_hash(std::string_view name) {
  std::uint32_t value = 2166136261u;
  for (char const letter : name) value = (value ^ static_cast<unsigned char>(letter)) * 16777619u;
  return (value ^ value >> 24) & 0xffffff;
}

/// A number for a text, the same on every machine: FNV-1a, 64 bits. Fast enough for every block of work that
/// is kept, and for whatever the program compares with itself. What others are to check is named by SHA-256
/// instead
/// (`app/sha256.hpp`), as `sha256sum` prints it.
constexpr std::uint64_t text_hash(std::string_view text) {
  std::uint64_t value = 14695981039346656037u;
  for (char const letter : text) value = (value ^ static_cast<unsigned char>(letter)) * 1099511628211u;
  return value;
}

/// The same as 16 hexadecimal digits.
inline std::string text_digest(std::string_view text) {
  std::string digits(16, '0');
  auto rest = text_hash(text);
  for (auto at = digits.rbegin(); at != digits.rend(); ++at, rest >>= 4) *at = "0123456789abcdef"[rest & 15u];
  return digits;
}

}  // namespace caseflow::core
