#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/document/outline.hpp"

namespace caseflow::scenario {

/// The fields as Markdown: a table for the struct itself under the heading `title`, then one for each object
/// inside it, headed by its pointer (`/sites/{name}`, `/routing/{index}`).
std::string reference(std::vector<Outline> const& fields, std::string const& title);

/// The text as it may stand in a cell of a Markdown table, which a bar would end: "|" is written "\|".
std::string table_cell(std::string_view text);

}  // namespace caseflow::scenario
