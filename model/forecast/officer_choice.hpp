#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/service/observe/notes.hpp"

namespace caseflow::forecast {

/// Why an officer is not asked to take a case; the first that holds.
enum class NotAsked : std::uint8_t {
  asked,
  gives_up,
  vacant,
  away,
  inducted,
  man,
  grade,
  others,
  no_specialist
};
inline constexpr std::size_t not_asked_count = 9;

/// What a choice of officer rested on, worked out from its note.
struct OfficerChoice {
  struct Considered {
    double after = 0;  ///< The load with the case.
    double share = 0;  ///< The same over the target; 0 without a target.
    NotAsked why{};
  };
  std::vector<Considered> considered;                 ///< In the note's order.
  std::vector<std::size_t> asked;                     ///< Of these: the least full first.
  std::array<int, not_asked_count> counts{};          ///< How many there are for each reason.
  bool somebody_may = false, specialist_may = false;  ///< Could be asked by the rule of the least load.
  bool men_left_out = false;
};

OfficerChoice officer_choice(service::notes::Chosen const& note);

}  // namespace caseflow::forecast
