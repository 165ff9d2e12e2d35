#pragma once

#include <string>
#include <vector>

#include "model/core/vocabulary.hpp"

/// Moves of cases from one stage to another, by whatever edges of the stage graph lead there:
/// "custody_to_licence".
namespace caseflow::service::stage_moves {

/// Their names, each once, in the order of the graph's edges.
std::vector<std::string> const& names();

/// The place of a move among them, from 0. Expects an edge from the one stage to the other.
int number(core::Stage from, core::Stage to);

}  // namespace caseflow::service::stage_moves
