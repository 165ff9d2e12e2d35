// Who may include what.

#include <algorithm>
#include <array>
#include <regex>
#include <sstream>

#include <fmt/format.h>

#include "tests/tidy/laws.hpp"

namespace tidy {
namespace {

/// A library's folder and its height: a folder may include itself and what lies lower. Two of one height may
/// not see each other.
struct Layer {
  std::string_view folder;
  int height;
};

constexpr std::array<Layer, 11> layers{{{"sim/", 0},
                                        {"model/core/", 1},
                                        {"model/rules/", 2},
                                        {"model/ratings/", 2},
                                        {"model/scenario/", 3},
                                        {"model/analytic/", 4},
                                        {"model/service/", 4},
                                        {"model/quality/", 5},
                                        {"model/forecast/", 6},
                                        {"model/picture/", 7},
                                        {"app/", 8}}};

/// Headers that are not ours, by how their names begin, and where they may stand; "" is everywhere.
struct ThirdParty {
  std::string_view prefix;
  std::vector<std::string_view> folders;
};

std::vector<ThirdParty> const& third_parties() {
  static std::vector<ThirdParty> const all{
      {"Random123/", {"sim/"}},
      {"boost/math/", {"sim/", "model/ratings/"}},
      {"boost/graph/", {"model/scenario/"}},
      {"boost/program_options", {"app/"}},
      {"boost/random/sobol.hpp", {"model/analytic/"}},
      {"nlohmann/", {"model/scenario/", "model/forecast/", "app/"}},
      {"sqlite3.h", {"app/"}},
      {"fmt/", {""}},
  };
  return all;
}

Layer const* layer_of(std::string_view path) {
  auto const at = std::find_if(layers.begin(), layers.end(),
                               [&](auto const& layer) { return path.starts_with(layer.folder); });
  return at == layers.end() ? nullptr : &*at;
}

/// What is wrong with an include of ours; "" where nothing is.
std::string own_breach(Layer const& from, std::string const& header) {
  auto const* const to = layer_of(header);
  if (!to) return fmt::format("\"{}\" is no path from the root to a library", header);
  if (to->folder == from.folder || to->height < from.height) return "";
  return fmt::format("\"{}\" points {}", header, to->height == from.height ? "sideways" : "up");
}

std::string foreign_breach(std::string_view path, std::string const& header) {
  for (auto const& [prefix, folders] : third_parties())
    if (header.starts_with(prefix)) {
      bool const allowed = std::any_of(folders.begin(), folders.end(),
                                       [&](auto const& folder) { return path.starts_with(folder); });
      return allowed ? "" : fmt::format("<{}> belongs to other folders", header);
    }
  bool const standard = header.find_first_of("/.") == std::string::npos;
  return standard || path.starts_with("app/") ? "" : fmt::format("<{}> is on nobody's list", header);
}

}  // namespace

std::vector<Breach> includes(File const& file) {
  std::vector<Breach> found;
  auto const* const layer = layer_of(file.path);
  if (!layer) return found;  // tests and benchmarks may see all
  std::regex const include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
  std::istringstream stream(file.text);
  int number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    std::smatch match;
    if (!std::regex_search(line, match, include)) continue;
    auto const breach = match[1] == "\"" ? own_breach(*layer, match[2]) : foreign_breach(file.path, match[2]);
    if (!breach.empty()) found.push_back({file.path, number, breach});
  }
  return found;
}

}  // namespace tidy
