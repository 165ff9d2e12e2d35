#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace caseflow::ratings {

/// The four ratings of the inspectorate, worst first: of a key question (its band), a standard and a
/// provider.
enum class Rating { inadequate, requires_improvement, good, outstanding };

inline constexpr std::size_t rating_count = 4;

/// The word for each rating in inspections and answers, in the order of `Rating`.
inline constexpr std::array<std::string_view, rating_count> rating_words{"inadequate", "requires_improvement",
                                                                         "good", "outstanding"};

/// A probability for each rating, in the order of `Rating`; they sum to 1.
using Probabilities = std::array<double, rating_count>;

constexpr std::size_t index(Rating rating) { return static_cast<std::size_t>(rating); }

constexpr std::string_view word(Rating rating) { return rating_words[index(rating)]; }

/// The rating that a word names, or nothing when it names none.
constexpr std::optional<Rating> rating_named(std::string_view text) {
  for (std::size_t i = 0; i < rating_count; ++i) {
    if (rating_words[i] == text) return static_cast<Rating>(i);
  }
  return std::nullopt;
}

/// The rating this many bands higher (lower when negative), or nothing beyond either end.
constexpr std::optional<Rating> moved(Rating rating, int bands) {
  int const to = static_cast<int>(rating) + bands;
  if (to < 0 || to >= static_cast<int>(rating_count)) return std::nullopt;
  return static_cast<Rating>(to);
}

}  // namespace caseflow::ratings
