#pragma once

#include <string>

/// The stage graph as reports draw it.
namespace caseflow::scenario {

/// What sentences ordinarily go through, in the language of Graphviz: the edges of `edges.hpp` without the
/// rare ways out (transfer, escalation, time run out) and without second orders; all moves between two stages
/// are one arrow. It is laid out once, for every scenario, with room for the names of stages and for numbers.
/// What is drawn has a name to be found by: "stage-licence", "move-custody_to_licence", the latter as
/// measures call the move.
std::string flow_diagram();

}  // namespace caseflow::scenario
