// Which files there must be.

#include <algorithm>
#include <regex>

#include <fmt/format.h>

#include "tests/tidy/laws.hpp"
#include "tests/tidy/libraries.hpp"

namespace tidy {
namespace {

/// The library that a file would belong to, with a "/" at its end; "" where files belong to none.
std::string folder_of_library(std::string const& path) {
  for (std::string const folder : {"sim/", "app/", "study/"})
    if (path.starts_with(folder)) return folder;
  constexpr std::size_t after_model = 6;
  auto const end = path.starts_with("model/") ? path.find('/', after_model) : std::string::npos;
  return end == std::string::npos ? "" : path.substr(0, end + 1);
}

/// Whether a path is one of those, or how one of them ends.
bool ends_one(std::set<std::string> const& paths, std::string const& path) {
  auto const ending = "/" + path;
  return paths.contains(path) ||
         std::any_of(paths.begin(), paths.end(), [&](auto const& whole) { return whole.ends_with(ending); });
}

}  // namespace

std::vector<Breach> listing(std::vector<File> const& tree) {
  std::set<std::string> there, listed;
  for (auto const& file : tree) there.insert(folder_of_library(file.path));
  there.erase("");
  for (auto const& library : libraries()) listed.emplace(library.folder);
  std::vector<Breach> found;
  for (auto const& folder : there)
    if (!listed.contains(folder)) found.push_back({folder, 0, "is no library that libraries.cpp lists"});
  for (auto const& folder : listed)
    if (!there.contains(folder)) found.push_back({folder, 0, "is listed as a library but has no file"});
  return found;
}

std::vector<Breach> found_includes(File const& file, std::set<std::string> const& paths) {
  std::vector<Breach> found;
  if (!is_code(file.path)) return found;
  for (auto const& include : includes_in(file.text))
    if (include.ours && !paths.contains(include.header))
      found.push_back({file.path, include.line, fmt::format("\"{}\" does not exist", include.header)});
  return found;
}

std::vector<Breach> named_files(File const& file, std::set<std::string> const& paths) {
  static std::regex const quoted("`[^`]+`");
  static std::regex const named(R"([\w-][\w.-]*(/[\w.-]+)+\.(cpp|hpp|md|json|sh|py))");
  static std::regex const placeholder("[A-Z][A-Z]");
  std::vector<Breach> found;
  if (!file.path.ends_with(".md")) return found;
  int line = 0;
  for (auto const& written : lines_of(file.text)) {
    ++line;
    for (std::sregex_iterator span(written.begin(), written.end(), quoted), end; span != end; ++span) {
      static std::regex const separator("[` ]+");
      auto const words = span->str();
      for (std::sregex_token_iterator word(words.begin(), words.end(), separator, -1), last; word != last;
           ++word) {
        auto const path = word->str();
        bool const exempt = !path.ends_with(".md") && std::regex_search(path, placeholder);
        if (std::regex_match(path, named) && !exempt && !ends_one(paths, path))
          found.push_back({file.path, line, fmt::format("there is no {}", path)});
      }
    }
  }
  return found;
}

}  // namespace tidy
