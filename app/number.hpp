#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

namespace caseflow::app {

/// The whole text as a number; nothing if it is anything else.
template <class Number>
std::optional<Number> whole_text_as(std::string const& text) {
  Number value{};
  auto const* end = text.data() + text.size();
  auto const [stopped, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return value;
}

/// A whole number of at least 0 in decimal digits.
inline std::optional<std::uint64_t> whole(std::string const& text) {
  return whole_text_as<std::uint64_t>(text);
}

inline std::optional<double> real(std::string const& text) { return whole_text_as<double>(text); }

}  // namespace caseflow::app
