#include "tests/tidy/reach.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <sstream>

#include <fmt/format.h>

namespace tidy {
namespace {

using Includes = std::map<std::string, std::vector<Include>>;

/// The way from a library's file to `path`, as "a → b → c".
std::string way(std::map<std::string, std::string> const& before, std::string path) {
  auto text = path;
  for (auto at = before.find(path); at != before.end() && !at->second.empty(); at = before.find(path)) {
    path = at->second;
    text = fmt::format("{} → {}", path, text);
  }
  return text;
}

void reach_of(Library const& library, Includes const& includes, std::vector<Breach>& found) {
  std::map<std::string, std::string>
      before;  // by file, the file that first included it; "" for the library's own
  std::deque<std::string> open;
  for (auto const& item : includes)
    if (library_of(item.first) == &library) {
      before[item.first] = "";
      open.push_back(item.first);
    }
  std::set<std::string_view> named;
  for (; !open.empty(); open.pop_front()) {
    auto const path = open.front();
    auto const listed = includes.find(path);
    if (listed == includes.end()) continue;
    for (auto const& include : listed->second) {
      if (include.ours) {
        if (before.emplace(include.header, path).second) open.push_back(include.header);
        continue;
      }
      auto const* const party = third_party_of(include.header);
      // Its own includes are the business of the law on includes.
      if (!party || library_of(path) == &library || library.may_have(party->name)) continue;
      if (named.insert(party->name).second)
        found.push_back(
            {path, include.line,
             fmt::format("<{}> reaches {} by {}", include.header, library.folder, way(before, path))});
    }
  }
}

/// The third party whose header a file on disk is, wherever it is installed; null if nobody's.
ThirdParty const* owner_of(std::string_view path) {
  for (auto at = path.find('/'); at != std::string_view::npos; at = path.find('/', at + 1))
    if (auto const* const party = third_party_of(path.substr(at + 1))) return party;
  return third_party_of(path);
}

}  // namespace

std::vector<Breach> reach(std::vector<File> const& tree) {
  Includes includes;
  for (auto const& file : tree)
    if (is_code(file.path)) includes[file.path] = includes_in(file.text);
  std::vector<Breach> found;
  for (auto const& library : libraries()) reach_of(library, includes, found);
  return found;
}

std::vector<Breach> dependencies(Library const& library, std::string_view rule) {
  std::set<std::string_view> allowed;
  for (auto const& party : third_parties())
    if (library.may_have(party.name)) {
      allowed.insert(party.name);
      allowed.insert(party.brings.begin(), party.brings.end());
    }
  std::vector<Breach> found;
  std::istringstream words{std::string(rule)};
  for (std::string path; words >> path;) {
    auto const* const party = owner_of(path);
    if (party && allowed.insert(party->name).second)
      found.push_back(
          {std::string(library.folder), 0, fmt::format("is compiled from {} of {}", path, party->name)});
  }
  return found;
}

}  // namespace tidy
