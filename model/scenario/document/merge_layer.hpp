#pragma once

#include <string>

#include "model/scenario/document/document.hpp"

namespace caseflow::scenario {

/// Merges a layer into a document, and drops the `sources` of what it removes.
void merge_layer(Document& target, Document const& layer);

/// The same for a what-if called `why`: numbers that it changes and has no `sources` of its own for are
/// `given`.
void merge_what_if(Document& target, Document const& layer, std::string const& why);

/// What a what-if must do to `sources` after it has turned `old` into `target` by other means than merging.
void update_sources(Document& target, Json const& old, Json const& own_sources, std::string const& why);

}  // namespace caseflow::scenario
