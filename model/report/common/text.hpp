#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace caseflow::report {

/// How many columns of a terminal a text takes: its code points.
std::size_t characters(std::string_view text);

/// A name within a sentence: underscores become spaces.
std::string with_spaces(std::string name);

/// Its first letter as a capital, if it is one of a to z.
std::string capitalised(std::string text);

/// A place or thing by its own name: "bury_st_edmunds" as "Bury St Edmunds", "north_of_the_tyne" as "North of
/// the Tyne". What a scenario labels is called by its label instead (`names.hpp`).
std::string proper_name(std::string const& name);

/// "a, b and c", or with another word before the last; "" of none.
std::string listed(std::vector<std::string> const& words, std::string_view before_last = "and");

/// "1 day", "3 days".
std::string counted(long long count, std::string_view one, std::string_view more);

/// Columns of a terminal that texts take.
inline constexpr std::size_t terminal_width = 80;
/// Columns that lines of Markdown take.
inline constexpr std::size_t markdown_width = 120;

/// A word of a text, and how many spaces stand behind it where the line goes on.
struct Word {
  std::string_view text;
  std::size_t gap = 1;
};

/// Words in lines of at most `width` columns; one that is longer has a line of its own. The first line starts
/// with `first`, the others with so many spaces. No line feed at the end.
std::string filled(std::vector<Word> const& words, std::string const& first, std::size_t margin,
                   std::size_t width = terminal_width);

/// Lines of at most `width` columns, broken at spaces, and what is longer than a line by itself behind a
/// hyphen or the like, or else wherever the line ends; the first starts with `first`, the others with as many
/// spaces. Ends with a newline. Control characters, line feeds too, are written out
/// (`scenario::shown_in_a_line`).
std::string wrapped(std::string const& paragraph, std::string const& first,
                    std::size_t width = terminal_width);

}  // namespace caseflow::report
