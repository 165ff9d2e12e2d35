#include "model/forecast/measure_hints.hpp"

#include <algorithm>
#include <cstddef>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/scenario/document/name_hint.hpp"

namespace caseflow::forecast {
namespace {

using Names = std::vector<std::string>;

/// The values that a part names: "ipswich" and "PO" of "site=ipswich,grade=PO".
Names values_named(std::string_view part) {
  Names made;
  while (!part.empty()) {
    auto const end = std::min(part.find_first_of(",/&+"), part.size());
    auto const one = part.substr(0, end);
    auto const equals = one.find('=');
    if (equals != std::string_view::npos && equals + 1 < one.size())
      made.emplace_back(one.substr(equals + 1));
    part.remove_prefix(std::min(end + 1, part.size()));
  }
  return made;
}

bool has_all(std::string const& value, Names const& words) {
  return std::all_of(words.begin(), words.end(),
                     [&](std::string const& word) { return value.find(word) != std::string::npos; });
}

}  // namespace

std::string hint_for_measure(std::string_view wrong, Names const& known) {
  constexpr std::size_t shortest_word = 4;
  auto meant = scenario::closest_name(wrong, known);
  if (!meant && wrong.size() >= shortest_word)
    for (auto const& name : known)
      if (name.find(wrong) != std::string::npos && (!meant || name.size() < meant->size())) meant = name;
  constexpr std::string_view list = "caseflow measures SCENARIO lists them all";
  return meant ? fmt::format("did you mean \"{}\"? {}", *meant, list) : std::string(list);
}

std::string hint_for_part(std::string_view wrong, std::string_view measure, sim::Catalogue const& catalogue) {
  Names parts, dimensions;
  auto const values = values_named(wrong);
  std::string both;
  for (auto const& series : catalogue.series()) {
    if (catalogue.measures()[static_cast<std::size_t>(series.measure)].name != measure) continue;
    auto const& [dimension, value] = series.by;
    if (dimension.empty()) continue;
    parts.push_back(fmt::format("{}={}", dimension, value));
    if (dimensions.empty() || dimensions.back() != dimension) dimensions.push_back(dimension);
    if (both.empty() && values.size() > 1 && has_all(value, values)) both = parts.back();
  }
  if (parts.empty()) return "it is not split";
  auto const meant = both.empty() ? scenario::closest_name(wrong, parts) : both;
  if (meant) return fmt::format("did you mean \"{}\"?", *meant);
  auto const dimension = std::string(wrong.substr(0, wrong.find('=')));
  if (wrong.find('=') == std::string_view::npos ||
      std::find(dimensions.begin(), dimensions.end(), dimension) == dimensions.end())
    return fmt::format("it is split by {}: as in {}", fmt::join(dimensions, ", "), parts.front());
  std::erase_if(parts, [&](std::string const& part) { return !part.starts_with(dimension + '='); });
  return scenario::hint_for(wrong, parts);
}

}  // namespace caseflow::forecast
