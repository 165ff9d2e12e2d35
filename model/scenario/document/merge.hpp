#pragma once

#include "model/scenario/document/json.hpp"

namespace caseflow::scenario {

/// The smallest merge patch (RFC 7396) that turns `from` into `to`; `{}` when two objects are the same.
/// The order of an object's members does not count. Expects no null as a member of an object in `to`: a merge
/// patch cannot say that.
Json difference(Json const& from, Json const& to);

}  // namespace caseflow::scenario
