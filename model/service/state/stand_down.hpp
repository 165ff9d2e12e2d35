#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace caseflow::service {

/// Why somebody who came to unpaid work was sent home.
enum class StandDown : std::uint8_t { supervisor, vehicle, cancelled, no_place };
inline constexpr std::size_t stand_down_count = 4;
inline constexpr std::array<std::string_view, stand_down_count> stand_down_words{"supervisor", "vehicle",
                                                                                 "cancelled", "no_place"};

}  // namespace caseflow::service
