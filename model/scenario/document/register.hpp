#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/provenance.hpp"

namespace caseflow::scenario {

/// One number of a scenario, and where it comes from.
struct Assumption {
  std::string pointer;
  double value;
  std::string unit;
  double min, max;                 ///< What the scenario would accept.
  std::string meaning;             ///< Of a distribution's parameter: "meaning: parameter".
  std::optional<SourceRole> role;  ///< Nothing: no source covers it.
  std::string source;              ///< The source's text; "" without one.
  std::optional<Range> range;
};

std::vector<Assumption> assumptions(std::function<void(core::Fields&)> const& description,
                                    Sources const& sources);

/// Every number of a described struct (in lists, maps and distributions too, but none of its `sources`), in
/// the order of its echo.
template <class T>
std::vector<Assumption> assumptions(T const& value, Sources const& sources) {
  T copy = value;
  return assumptions(
      std::function<void(core::Fields&)>([&copy](core::Fields& fields) { describe(fields, copy); }), sources);
}

}  // namespace caseflow::scenario
