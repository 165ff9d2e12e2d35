#include "model/scenario/document/name_hint.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include <fmt/format.h>

namespace caseflow::scenario {
namespace {

/// Levenshtein's distance in bytes.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t const above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

std::string listed(std::vector<std::string> const& known) {
  constexpr std::size_t most = 12;
  std::string all;
  for (std::size_t i = 0; i < std::min(known.size(), most); ++i) all += (i == 0 ? "" : ", ") + known[i];
  return known.size() > most ? all + ", …" : all;
}

}  // namespace

std::optional<std::string> closest_name(std::string_view wrong, std::vector<std::string> const& known) {
  // Longer names than any key would only cost time.
  constexpr std::size_t longest = 100, farthest = 2;
  std::optional<std::string> best;
  std::size_t best_distance = std::min(farthest + 1, wrong.size());
  for (auto const& name : known) {
    if (wrong.size() > longest || name.size() > longest) continue;
    auto const distance = edit_distance(wrong, name);
    if (distance >= best_distance) continue;
    best = name;
    best_distance = distance;
  }
  return best;
}

std::string hint_for(std::string_view wrong, std::vector<std::string> const& known) {
  if (known.empty()) return "";
  auto const meant = closest_name(wrong, known);
  return meant ? fmt::format("did you mean \"{}\"?", *meant) : "known: " + listed(known);
}

}  // namespace caseflow::scenario
