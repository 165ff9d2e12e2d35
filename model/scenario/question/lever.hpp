#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::scenario {

/// One way in which a lever moves numbers: times a factor, or to a value.
struct LeverChange {
  std::string at;  ///< A JSON pointer in which "*" stands for every member: "/workforce/posts/*/in_post_fte".
  std::optional<double> times, to;  ///< One of the two. Numbers that must be whole are rounded.
};
void describe(core::Fields& fields, LeverChange& change);

/// Something that a manager can do about the service, in a step worth trying.
struct Lever {
  std::string about;  ///< In a few words: "one in ten more officers".
  std::vector<LeverChange> changes;
};
void describe(core::Fields& fields, Lever& lever);

/// A scenario's document with the lever moved; nothing where it has nothing that the lever could move.
/// Expects changes that have been checked, and a document as scenarios are echoed: what has to be whole is an
/// integer there, and nothing else is.
std::optional<Json> moved(Json scenario, Lever const& lever);

}  // namespace caseflow::scenario
