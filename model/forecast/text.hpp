#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace caseflow::forecast {

/// How many columns of a terminal a text takes.
std::size_t characters(std::string_view text);

/// A probability in words and per cent: "very likely (93 %)"; the words are those of the IPCC's scale.
std::string likelihood(double probability);

/// A share, of 1, as per cent without decimals: "12 %" of 0.12.
std::string per_cent(double share);

/// A name as it is spoken: underscores become spaces.
std::string with_spaces(std::string name);

/// Columns of a terminal that the wide tables take.
inline constexpr std::size_t wide = 100;

/// Lines of at most `width` columns, broken at spaces; the first starts with `first`, the others with as many
/// spaces. Ends with a newline. Control characters, line feeds too, are written out
/// (`scenario::shown_in_a_line`).
std::string wrapped(std::string const& paragraph, std::string const& first, std::size_t width = 80);

}  // namespace caseflow::forecast
