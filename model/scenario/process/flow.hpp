#pragma once

#include <functional>
#include <string>

#include "model/core/vocabulary.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/process/edges.hpp"
#include "model/scenario/question/scenario.hpp"

/// The stage graph of one scenario, as a graph (Boost.Graph): whether every stage that cases reach leads to
/// an end, and its drawing.
namespace caseflow::scenario {

/// Whether the stages that a case can be in all lead to an end, and any case can come at all.
///
/// A stage that no case reaches is no mistake when a share, number or hazard of 0 says so: a service without
/// custody, a what-if without enforcement. A mistake is a scenario in which nobody arrives though a caseload
/// is to be sustained, one in which unpaid work is imposed and can never be worked, and a stage that is
/// entered and never left. The diagnostics name the field that closes the way; their layer and line are
/// unknown here.
Diagnostics check_flow(Scenario const& scenario);

/// What else the graph should say of stages and edges; an empty text adds nothing.
struct Labels {
  std::function<std::string(core::Stage)> stage{};
  std::function<std::string(Edge const&)> edge{};
};

/// The stages that cases of this scenario can be in and the edges they can take, in the language of Graphviz.
std::string dot(Scenario const& scenario, Labels const& labels = {});

}  // namespace caseflow::scenario
