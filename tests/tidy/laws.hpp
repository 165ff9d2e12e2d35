#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// The laws of this source tree that a program can check, on text alone: see CONTRIBUTING.md. Paths are from
// the root, with "/".
namespace tidy {

/// One broken law.
struct Breach {
  std::string path;
  int line = 0;  ///< From 1; 0: the file as a whole.
  std::string law;

  friend bool operator==(Breach const&, Breach const&) = default;
};

/// "path:line: law", ended.
std::string text(std::vector<Breach> const& breaches);

/// One source file.
struct File {
  std::string path, text;
};

/// True for .cpp and .hpp.
bool is_code(std::string_view path);

/// The same text with comments, characters and strings blanked; lines stay where they are.
std::string code_of(std::string_view text);

/// Includes point downward, and each library includes the third-party headers that libraries.hpp allows it.
/// (includes.cpp)
std::vector<Breach> includes(File const& file);

/// No threads, files, console, catching, foreign randomness or clocks in sim and model.
std::vector<Breach> purity(File const& file);

/// No loop over an unordered container, whose order is nobody's choice.
std::vector<Breach> order(File const& file);

/// The longest that a line of code or Markdown may be, in characters. Tables in Markdown are exempt.
inline constexpr std::size_t widest = 120;

/// No unfinished marks, tabs, long lines; headers are guarded.
std::vector<Breach> form(File const& file);

/// The longest that a code file may be.
inline constexpr int most_lines = 300;

/// The longest that half of the code files may be at most.
inline constexpr int most_median_lines = 100;

int lines_in(std::string_view text);

/// True if a CMakeLists.txt names a source file, given as a path from that list's folder.
bool names_source(std::string_view list, std::string_view source);

}  // namespace tidy
