#include "model/scenario/shown.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include <fmt/format.h>

namespace caseflow::scenario {
namespace {

/// A code point and its bytes; no bytes where what stands there is not UTF-8.
struct Decoded {
  std::uint32_t point = 0;
  std::size_t bytes = 0;
};

Decoded decoded(std::string_view text) {
  auto const byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  auto const first = byte(0);
  if (first < 0x80) return {first, 1};
  std::size_t const bytes = first >= 0xc2 && first < 0xe0   ? 2
                            : first >= 0xe0 && first < 0xf0 ? 3
                            : first >= 0xf0 && first < 0xf5 ? 4
                                                            : 0;
  if (bytes == 0 || bytes > text.size()) return {};
  std::uint32_t point = first & (0x7fu >> bytes);
  for (std::size_t at = 1; at < bytes; ++at) {
    if ((byte(at) & 0xc0) != 0x80) return {};
    point = point << 6 | (byte(at) & 0x3fu);
  }
  constexpr std::uint32_t least[]{0, 0, 0x80, 0x800, 0x10000};
  bool const legal = point >= least[bytes] && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return legal ? Decoded{point, bytes} : Decoded{};
}

bool is_obeyed(std::uint32_t point) {
  struct Range {
    std::uint32_t first, last;
  };
  constexpr Range obeyed[]{{0x00, 0x1f},     {0x7f, 0x9f},     {0x061c, 0x061c}, {0x200e, 0x200f},
                           {0x2028, 0x202e}, {0x2066, 0x2069}, {0xfff9, 0xfffb}};
  return std::any_of(std::begin(obeyed), std::end(obeyed),
                     [&](Range const& it) { return it.first <= point && point <= it.last; });
}

std::string written_out(std::string_view text, bool lines) {
  std::string all;
  all.reserve(text.size());
  while (!text.empty()) {
    auto const [point, bytes] = decoded(text);
    if (bytes == 0) {
      all += fmt::format("\\x{:02x}", static_cast<unsigned char>(text.front()));
    } else if (is_obeyed(point) && !(lines && point == '\n')) {
      all += fmt::format("\\u{:04x}", point);
    } else {
      all += text.substr(0, bytes);
    }
    text.remove_prefix(std::max<std::size_t>(bytes, 1));
  }
  return all;
}

}  // namespace

std::string shown(std::string_view text) { return written_out(text, true); }

std::string shown_in_a_line(std::string_view text) { return written_out(text, false); }

}  // namespace caseflow::scenario
