#pragma once

#include <cstddef>
#include <cstdint>

namespace caseflow::sim {

inline constexpr std::size_t cache_line_bytes = 64;

/// Has so many bytes brought from memory while something else is done. Changes nothing but how soon they are
/// there.
inline void fetch(void const* from, std::size_t bytes) {
  auto const* const first = static_cast<char const*>(from);
  for (std::size_t at = 0; at < bytes; at += cache_line_bytes) {
    __builtin_prefetch(first + at);
    // GCC takes a function that only prefetches for one without effect, and drops calls of it.
    asm volatile("" : : "r"(first + at));
  }
}

}  // namespace caseflow::sim
