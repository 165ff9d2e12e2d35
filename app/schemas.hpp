#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/document/json.hpp"

namespace caseflow::app {

/// The files of this folder by their names without ending. Written by the build.
std::map<std::string_view, std::string_view> const& schema_texts();

/// The documents that have a schema, those that the program reads first: "scenario", "layer", "inspection",
/// "facts"; then those that it writes, "forecast" for `caseflow.forecast/…`.
std::vector<std::string> documents_with_schema();

/// The JSON Schema (draft-07) of a document, whole: what it refers to is in its `definitions`. Throws
/// `Failure` (wrong input) for a document that has none.
scenario::Json schema_of(std::string const& document);

}  // namespace caseflow::app
