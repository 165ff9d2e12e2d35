#pragma once

#include <cstddef>
#include <set>
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

/// Its lines, without their ends.
std::vector<std::string> lines_of(std::string const& text);

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

/// A code file has at most so many lines.
std::vector<Breach> length(File const& file);

/// True if a CMakeLists.txt names a source file, given as a path from that list's folder.
bool names_source(std::string_view list, std::string_view source);

/// What stands in sim, app and each folder of model is a library that libraries.cpp lists, and each that it
/// lists is there. (This and the rest in paths.cpp)
std::vector<Breach> listing(std::vector<File> const& tree);

/// Every include of ours is one of the paths, those of all files there are.
std::vector<Breach> found_includes(File const& file, std::set<std::string> const& paths);

/// Every path in backticks in Markdown, by itself or in a command, is one of the paths or how one of them
/// ends: what has a slash and the name of code, of Markdown, JSON or a script. A name with two capitals in a
/// row is a placeholder (`check_SUBJECT.cpp`), but for Markdown's; what begins with "./" is a user's.
std::vector<Breach> named_files(File const& file, std::set<std::string> const& paths);

}  // namespace tidy
