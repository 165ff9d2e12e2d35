#pragma once

#include <string>
#include <vector>

#include "model/scenario/document/json.hpp"
#include "model/scenario/document/outline.hpp"

namespace caseflow::scenario {

/// A JSON Schema (draft-07) of the fields, for editors that complete and check while one writes. It is no
/// stricter than the reader, and looser where a schema cannot say what the reader checks (real dates, valid
/// distributions).
Json schema(std::vector<Outline> const& fields, std::string const& title);

}  // namespace caseflow::scenario
