#include "model/scenario/question/lever.hpp"

#include <cmath>

#include <nlohmann/json.hpp>

#include "model/scenario/document/pointer.hpp"
#include "sim/contract.hpp"

namespace caseflow::scenario {
namespace {

/// Moves every number that the names lead to; true if one changed.
bool move_at(Json& here, std::vector<std::string> const& names, std::size_t depth,
             LeverChange const& change) {
  if (depth == names.size()) {
    if (!here.is_number()) return false;
    bool const whole = here.is_number_integer();
    double const old = here.get<double>(), asked = change.times ? old * *change.times : *change.to;
    double const made = whole ? std::round(asked) : asked;
    if (whole)
      here = static_cast<std::int64_t>(made);
    else
      here = made;
    return made != old;
  }
  bool any = false;
  auto const& name = names[depth];
  if (name == "*" && here.is_structured()) {
    for (auto& member : here) any = move_at(member, names, depth + 1, change) || any;
  } else if (here.is_object() && here.contains(name)) {
    any = move_at(here[name], names, depth + 1, change);
  }
  return any;
}

}  // namespace

void describe(core::Fields& fields, LeverChange& change) {
  fields.text("at", change.at, {"A JSON pointer; * stands for every member of an object or list."});
  fields.number("times", change.times, {"Multiplies the numbers there.", "factor", 0, 1000});
  fields.number("to", change.to, {"Or becomes their value.", "in the unit of the numbers", -1e9, 1e9});
}

void describe(core::Fields& fields, Lever& lever) {
  fields.text("about", lever.about, {"What is done, in a few words."});
  fields.list("changes", lever.changes, {"What that changes."});
}

std::optional<Json> moved(Json scenario, Lever const& lever) {
  bool any = false;
  for (auto const& change : lever.changes) {
    auto const names = names_along(change.at);
    SIM_EXPECTS(names.has_value() && change.times.has_value() != change.to.has_value());
    any = move_at(scenario, *names, 0, change) || any;
  }
  if (!any) return std::nullopt;
  return scenario;
}

}  // namespace caseflow::scenario
