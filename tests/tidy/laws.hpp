#pragma once

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

/// The same text with comments, characters and strings blanked; lines stay where they are.
std::string code_of(std::string_view text);

/// Includes point downward, and third-party headers stand in their own folders. (includes.cpp)
std::vector<Breach> includes(File const& file);

/// No threads, files, console, catching, foreign randomness or clocks in sim and model.
std::vector<Breach> purity(File const& file);

/// No loop over an unordered container, whose order is nobody's choice.
std::vector<Breach> order(File const& file);

/// No unfinished marks, tabs, long lines; headers are guarded.
std::vector<Breach> form(File const& file);

/// The longest that a code file may be without a reason in long_files.txt.
inline constexpr int most_lines = 300;
int lines_in(std::string_view text);

/// True if a CMakeLists.txt names a source file, given as a path from that list's folder.
bool names_source(std::string_view list, std::string_view source);

}  // namespace tidy
