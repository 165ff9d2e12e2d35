#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/document/json.hpp"

namespace caseflow::scenario {

// JSON pointers (RFC 6901) that users write: nothing here throws on a malformed one.

/// The pointer to a member of what `pointer` points at; the name is escaped ("~" as "~0", "/" as "~1").
std::string child(std::string_view pointer, std::string_view name);
std::string child(std::string_view pointer, std::size_t index);

/// The names along a pointer, unescaped; nothing if it is not "" and does not start with "/", or has a stray
/// "~".
std::optional<std::vector<std::string>> names_along(std::string_view pointer);

/// The pointer without its last name; expects a pointer other than "".
std::string_view parent(std::string_view pointer);

/// Which member of an object or array a name means; nothing if it has none of that name.
std::optional<std::size_t> position(Json const& container, std::string const& name);

/// What a pointer points at; null if there is nothing.
Json const* find(Json const& root, std::string_view pointer);

/// The keys of an object; none for anything else.
std::vector<std::string> keys(Json const& object);

/// For a pointer that leads nowhere: a hint from the keys that stand where it goes astray.
std::string hint_for_pointer(Json const& root, std::string_view pointer);

}  // namespace caseflow::scenario
