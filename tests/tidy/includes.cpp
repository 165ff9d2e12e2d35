// Who may include what, file by file.

#include <algorithm>

#include <fmt/format.h>

#include "tests/tidy/laws.hpp"
#include "tests/tidy/libraries.hpp"

namespace tidy {
namespace {

/// What is wrong with an include of ours; "" where nothing is.
std::string own_breach(Library const& from, std::string const& header) {
  auto const* const to = library_of(header);
  if (!to) return fmt::format("\"{}\" is no path from the root to a library", header);
  if (to == &from || to->height < from.height) return "";
  return fmt::format("\"{}\" points {}", header, to->height == from.height ? "sideways" : "up");
}

std::string foreign_breach(Library const& from, std::string const& header) {
  if (auto const* const party = third_party_of(header)) {
    bool const allowed = std::find(from.uses.begin(), from.uses.end(), party->name) != from.uses.end();
    return allowed ? "" : fmt::format("<{}> belongs to other folders", header);
  }
  bool const standard = header.find_first_of("/.") == std::string::npos;
  return standard || from.folder == "app/" ? "" : fmt::format("<{}> is on nobody's list", header);
}

}  // namespace

std::vector<Breach> includes(File const& file) {
  std::vector<Breach> found;
  auto const* const library = library_of(file.path);
  if (!library || !is_code(file.path)) return found;  // tests and benchmarks may see all
  for (auto const& include : includes_in(file.text)) {
    auto const breach =
        include.ours ? own_breach(*library, include.header) : foreign_breach(*library, include.header);
    if (!breach.empty()) found.push_back({file.path, include.line, breach});
  }
  return found;
}

}  // namespace tidy
