#include "tests/tidy/structure.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>

#include "tests/tidy/libraries.hpp"

namespace tidy {
namespace {

std::string folder_of(std::string const& path) { return path.substr(0, path.rfind('/')); }
std::string unit_of(std::string const& path) { return path.substr(0, path.rfind('.')); }

/// An include from one file of a library to another.
struct Arrow {
  std::string from, to;
};

std::vector<Arrow> arrows_in(std::vector<File> const& tree, std::string_view library) {
  std::vector<Arrow> all;
  for (auto const& file : tree) {
    if (!file.path.starts_with(library) || !is_code(file.path)) continue;
    for (auto const& include : includes_in(file.text))
      if (include.ours && include.header.starts_with(library)) all.push_back({file.path, include.header});
  }
  return all;
}

using Graph = std::map<std::string, std::set<std::string>>;

/// For each unit on a way that begins at `start`, the one before it on a shortest such way.
std::map<std::string, std::string> ways_from(Graph const& graph, std::string const& start) {
  std::map<std::string, std::string> before;
  for (std::deque<std::string> open{start}; !open.empty(); open.pop_front()) {
    auto const at = graph.find(open.front());
    if (at == graph.end()) continue;
    for (auto const& next : at->second)
      if (before.emplace(next, open.front()).second) open.push_back(next);
  }
  return before;
}

/// The way from `start` to an end that is reached from it, as "a → b → c".
std::string way(std::map<std::string, std::string> const& before, std::string const& start,
                std::string const& end) {
  std::string text = end;
  for (auto at = end; at != start;) {
    at = before.at(at);
    text = fmt::format("{} → {}", at, text);
  }
  return text;
}

/// The circle from `start` back to it, as "a → b → a".
std::string circle(std::map<std::string, std::string> const& before, std::string const& start) {
  std::string text = start;
  for (auto unit = before.at(start);; unit = before.at(unit)) {
    text = fmt::format("{} → {}", unit, text);
    if (unit == start) return text;
  }
}

}  // namespace

std::vector<Breach> two_way_folders(std::vector<File> const& tree, std::string_view library) {
  std::map<std::pair<std::string, std::string>, Arrow> first;
  for (auto const& arrow : arrows_in(tree, library)) {
    auto const from = folder_of(arrow.from), to = folder_of(arrow.to);
    if (from != to) first.emplace(std::pair(from, to), arrow);
  }
  std::vector<Breach> found;
  for (auto const& [pair, there] : first) {
    auto const back = first.find({pair.second, pair.first});
    if (pair.first < pair.second && back != first.end())
      found.push_back({pair.first, 0,
                       fmt::format("and {} include each other: {} includes {}, {} includes {}", pair.second,
                                   there.from, there.to, back->second.from, back->second.to)});
  }
  return found;
}

std::vector<Breach> include_circles(std::vector<File> const& tree, std::string_view library) {
  Graph graph;
  for (auto const& arrow : arrows_in(tree, library))
    if (unit_of(arrow.from) != unit_of(arrow.to)) graph[unit_of(arrow.from)].insert(unit_of(arrow.to));
  std::map<std::string, std::map<std::string, std::string>> ways;
  for (auto const& item : graph) ways[item.first] = ways_from(graph, item.first);
  std::set<std::string> seen;
  std::vector<Breach> found;
  for (auto const& [unit, before] : ways) {
    if (!before.contains(unit) || seen.contains(unit)) continue;
    std::size_t const known = seen.size();
    for (auto const& item : before) {
      auto const other = ways.find(item.first);
      if (other != ways.end() && other->second.contains(unit)) seen.insert(item.first);
    }
    found.push_back({unit, 0,
                     fmt::format("includes itself: {} ({} units in this knot)", circle(before, unit),
                                 seen.size() - known)});
  }
  return found;
}

std::vector<Breach> observers_reach(std::vector<File> const& tree) {
  static std::string const whole = "model/service/state/service.hpp";
  Graph graph;
  for (auto const& arrow : arrows_in(tree, "model/service/")) graph[arrow.from].insert(arrow.to);
  std::vector<Breach> found;
  for (auto const& file : tree) {
    if (!file.path.starts_with("model/service/observe/")) continue;
    auto const before = ways_from(graph, file.path);
    if (before.contains(whole))
      found.push_back(
          {file.path, 0, fmt::format("an observer reaches the service: {}", way(before, file.path, whole))});
  }
  return found;
}

int median_lines(std::vector<File> const& tree) {
  std::vector<int> lengths;
  for (auto const& file : tree)
    if (is_code(file.path)) lengths.push_back(lines_in(file.text));
  if (lengths.empty()) return 0;
  auto const middle = lengths.begin() + static_cast<std::ptrdiff_t>((lengths.size() - 1) / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  return *middle;
}

}  // namespace tidy
