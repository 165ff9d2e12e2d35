#include "model/scenario/document/shown.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include <fmt/format.h>

#include "model/scenario/document/encoding.hpp"

namespace caseflow::scenario {
namespace {

bool is_obeyed(char32_t point) {
  struct Range {
    char32_t first, last;
  };
  constexpr Range obeyed[]{{0x00, 0x1f},     {0x7f, 0x9f},     {0x061c, 0x061c}, {0x200e, 0x200f},
                           {0x2028, 0x202e}, {0x2066, 0x2069}, {0xfeff, 0xfeff}, {0xfff9, 0xfffb}};
  return std::any_of(std::begin(obeyed), std::end(obeyed),
                     [&](Range const& it) { return it.first <= point && point <= it.last; });
}

std::string written_out(std::string_view text, bool lines) {
  std::string all;
  all.reserve(text.size());
  while (!text.empty()) {
    auto const bytes = character(text);
    auto const point = bytes ? code_of(text, *bytes) : char32_t{0};
    if (!bytes) {
      all += fmt::format("\\x{:02x}", static_cast<unsigned char>(text.front()));
    } else if (is_obeyed(point) && !(lines && point == U'\n')) {
      all += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(point));
    } else {
      all += text.substr(0, *bytes);
    }
    text.remove_prefix(bytes.value_or(1));
  }
  return all;
}

}  // namespace

std::string shown_in_lines(std::string_view text) { return written_out(text, true); }

std::string shown_in_a_line(std::string_view text) { return written_out(text, false); }

}  // namespace caseflow::scenario
