#include "tests/tidy/libraries.hpp"

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tidy {
namespace {

bool contains(std::vector<std::string_view> const& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The targets with "::" in a CMakeLists.txt that are not ours.
std::set<std::string> foreign_targets(std::string const& text) {
  std::set<std::string> found;
  static std::regex const target(R"(\w+::\w+)");
  for (std::sregex_iterator at(text.begin(), text.end(), target), end; at != end; ++at)
    if (!at->str().starts_with("caseflow::")) found.insert(at->str());
  return found;
}

/// Without "#" and what follows it.
std::string without_comments(std::string const& text) {
  return std::regex_replace(text, std::regex("#[^\n]*"), "");
}

}  // namespace

std::vector<ThirdParty> const& third_parties() {
  // What Boost's libraries share (config, mpl, type_traits, …) is one party: nobody here asks for it by name.
  constexpr std::string_view rest_of_boost = "the rest of Boost";
  constexpr std::string_view names_of_json = "the names of nlohmann_json";
  constexpr std::string_view macros_of_json = "the macros of nlohmann_json";
  static std::vector<ThirdParty> const all{
      {"Random123", "Random123/", "", {}},
      {"Boost.Math", "boost/math/", "Boost::headers", {rest_of_boost}},
      {"Boost.Graph", "boost/graph/", "Boost::headers", {"Boost.Math", rest_of_boost}},
      {"Boost.Random", "boost/random/", "Boost::headers", {"Boost.Math", rest_of_boost}},
      {"Program_options",
       "boost/program_options",
       "Boost::program_options",
       {"Boost.Math", rest_of_boost}},  // by way of Boost.LexicalCast
      {rest_of_boost, "boost/", "Boost::headers", {}},
      {names_of_json, "nlohmann/json_fwd.hpp", "nlohmann_json::nlohmann_json", {macros_of_json}},
      {macros_of_json, "nlohmann/detail/abi_macros.hpp", "nlohmann_json::nlohmann_json", {}},
      {"nlohmann_json", "nlohmann/", "nlohmann_json::nlohmann_json", {names_of_json, macros_of_json}},
      {"SQLite", "sqlite3.h", "SQLite::SQLite3", {}},
      {"fmt", "fmt/", "fmt::fmt", {}},
      {"OpenTURNS", "openturns/", "", {}},
      {"Eigen", "Eigen/", "Eigen3::Eigen", {}},
  };
  return all;
}

ThirdParty const* third_party_of(std::string_view header) {
  auto const& all = third_parties();
  auto const at = std::find_if(all.begin(), all.end(),
                               [&](auto const& party) { return header.starts_with(party.prefix); });
  return at == all.end() ? nullptr : &*at;
}

bool Library::may_have(std::string_view third_party) const {
  return contains(uses, third_party) || contains(reached, third_party);
}

std::vector<Library> const& libraries() {
  // Random123 stands in sim/chance.hpp because drawing a number must be inlined: it reaches all who draw.
  static std::vector<Library> const all{
      {"sim/", 0, {"Random123", "Boost.Math", "fmt"}, {}},
      {"model/core/", 1, {}, {}},
      {"model/rules/", 2, {}, {}},
      {"model/ratings/", 2, {"Boost.Math", "fmt"}, {"Random123"}},
      {"model/scenario/",
       3,
       {"Boost.Graph", "the names of nlohmann_json", "nlohmann_json", "fmt"},
       {"Random123"}},
      {"model/analytic/", 4, {"Boost.Random"}, {"the names of nlohmann_json"}},
      {"model/service/", 4, {}, {"Random123", "the names of nlohmann_json"}},
      {"model/quality/", 5, {}, {"Random123", "the names of nlohmann_json"}},
      {"model/forecast/", 6, {"nlohmann_json", "fmt"}, {"Random123", "the names of nlohmann_json"}},
      {"model/experiment/",
       7,
       {"Boost.Random", "Eigen", "nlohmann_json", "fmt"},
       {"Random123", "the names of nlohmann_json"}},
      {"model/report/", 8, {"nlohmann_json", "fmt"}, {"Random123", "the names of nlohmann_json"}},
      {"app/",
       9,
       {"nlohmann_json", "Program_options", "SQLite", "fmt"},
       {"Random123", "the names of nlohmann_json"}},
      {"study/", 10, {"OpenTURNS", "fmt"}, {"Random123", "the names of nlohmann_json", "nlohmann_json"}},
  };
  return all;
}

Library const* library_of(std::string_view path) {
  auto const& all = libraries();
  auto const at = std::find_if(all.begin(), all.end(),
                               [&](auto const& library) { return path.starts_with(library.folder); });
  return at == all.end() ? nullptr : &*at;
}

std::vector<Include> includes_in(std::string_view text) {
  std::vector<Include> found;
  int line = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    auto const end = std::min(text.find('\n', begin), text.size());
    auto written = text.substr(begin, end - begin);
    begin = end + 1;
    ++line;
    auto const skip = [&] {
      written.remove_prefix(std::min(written.find_first_not_of(" \t"), written.size()));
    };
    skip();
    if (!written.starts_with('#')) continue;
    written.remove_prefix(1);
    skip();
    if (!written.starts_with("include")) continue;
    written.remove_prefix(7);
    skip();
    if (!written.starts_with('"') && !written.starts_with('<')) continue;
    bool const ours = written.front() == '"';
    auto const close = written.find(ours ? '"' : '>', 1);
    if (close != std::string_view::npos)
      found.push_back({line, std::string(written.substr(1, close - 1)), ours});
  }
  return found;
}

std::vector<Breach> links(std::vector<File> const& tree) {
  std::vector<Breach> found;
  for (auto const& library : libraries()) {
    auto const path = std::string(library.folder) + "CMakeLists.txt";
    std::set<std::string> linked, below;
    for (auto const& file : tree) {
      auto const* const owner = file.path.ends_with("CMakeLists.txt") ? library_of(file.path) : nullptr;
      if (!owner) continue;
      auto const targets = foreign_targets(without_comments(file.text));
      if (owner == &library) linked.insert(targets.begin(), targets.end());
      if (owner->height < library.height) below.insert(targets.begin(), targets.end());
    }
    for (auto const& target : linked) {
      bool known = false, allowed = false;
      for (auto const& party : third_parties())
        if (party.target == target) {
          known = true;
          allowed = allowed || contains(library.uses, party.name);
        }
      if (known && !allowed) found.push_back({path, 0, fmt::format("{} is linked but not allowed", target)});
    }
    for (auto const& party : third_parties()) {
      auto const target = std::string(party.target);
      if (contains(library.uses, party.name) && !target.empty() && !linked.contains(target) &&
          !below.contains(target))
        found.push_back({path, 0, fmt::format("{} is allowed but {} is not linked", party.name, target)});
    }
  }
  return found;
}

std::vector<Breach> mentions(File const& file) {
  std::vector<Breach> found;
  auto const* const library = file.path.ends_with(".md") ? library_of(file.path) : nullptr;
  if (!library) return found;
  for (auto const& party : third_parties())
    if (std::regex_search(file.text, std::regex(fmt::format(R"(\b{}\b)", party.name))) &&
        !library->may_have(party.name))
      found.push_back({file.path, 0, fmt::format("names {}, which the library may not have", party.name)});
  return found;
}

std::string table_of_libraries() {
  std::string text = "| library | level | may include | is also reached by |\n| --- | --- | --- | --- |\n";
  for (auto const& library : libraries()) {
    auto const folder = library.folder.substr(0, library.folder.size() - 1);
    text += fmt::format("| `{}` | {} | {} | {} |\n", folder, library.height, fmt::join(library.uses, ", "),
                        fmt::join(library.reached, ", "));
  }
  return text;
}

}  // namespace tidy
