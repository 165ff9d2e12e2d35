#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/experiment/sweep/design.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::experiment {

/// What a factor is at a point: a number, or a word: of a factor of what-ifs one's name, and "" for none.
using Level = std::variant<double, std::string>;

/// A factor without its values: a pointer's, or one of what-ifs.
struct FactorName {
  std::string name;  ///< The pointer, or the what-ifs joined by "|".
  bool of_what_ifs = false;
};

/// The points of a design in their order, each with a level for each factor.
struct PointSet {
  std::vector<FactorName> factors;
  std::vector<std::vector<Level>> points;
};

/// How many points a design has, which may be more than `max_points`. Expects one without problems that is no
/// table.
long long size_of(Design const& design);

/// The points of a design that is no table. Numbers from a range have at most six significant digits; where
/// `whole` says of a factor that its field takes whole numbers alone, they are whole. In a full factorial
/// design the last factor changes fastest. Expects a design without problems and of at most `max_points`, and
/// an entry of `whole` for each factor.
PointSet points(Design const& design, std::vector<bool> const& whole, std::uint64_t seed);

/// What a point lays over the scenario: what-ifs in the order of the factors, then settings.
struct Overlay {
  std::vector<std::string> what_ifs;
  std::vector<scenario::Setting> settings;
};
Overlay overlay(std::vector<FactorName> const& factors, std::vector<Level> const& point);

/// A level as text: "0.85", "telephone-for-a-quarter", "as it is" for no what-if.
std::string level_text(Level const& level);

/// "a+b" as its parts. A name without any is a part too.
std::vector<std::string> parts_of(std::string_view name);

}  // namespace caseflow::experiment
