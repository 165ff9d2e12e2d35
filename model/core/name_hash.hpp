#pragma once

#include <cstdint>
#include <string_view>

namespace caseflow::core {

/// A number for a name, the same on every machine (FNV-1a, folded to 24 bits): what is named draws its own
/// random numbers, wherever it stands in a list.
constexpr std::uint32_t name_hash(std::string_view name) {
  std::uint32_t value = 2166136261u;
  for (char const letter : name) value = (value ^ static_cast<unsigned char>(letter)) * 16777619u;
  return (value ^ value >> 24) & 0xffffff;
}

}  // namespace caseflow::core
