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

/// The probability of a rating or a better one.
constexpr double at_least(Probabilities const& probabilities, Rating rating) {
  double sum = 0;
  for (auto i = index(rating); i < rating_count; ++i) sum += probabilities[i];
  return sum < 1 ? sum : 1;
}

/// The lowest rating that is less likely than not to be reached; nothing where none is.
constexpr std::optional<Rating> next_rating(Probabilities const& probabilities) {
  for (std::size_t i = 1; i < rating_count; ++i)
    if (at_least(probabilities, static_cast<Rating>(i)) < 0.5) return static_cast<Rating>(i);
  return std::nullopt;
}

}  // namespace caseflow::ratings
