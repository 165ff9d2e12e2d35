#pragma once

#include "model/scenario/process/edges.hpp"
#include "model/scenario/question/scenario.hpp"

/// Under which conditions a scenario lets cases take an edge of the stage graph: a share, number or hazard of
/// 0 closes it.
namespace caseflow::scenario {

/// Whether courts make any order of these kinds, or send anybody to prison.
bool orders(Scenario const& scenario);
bool receptions(Scenario const& scenario);
/// Whether courts impose unpaid work, alone or in a combined order.
bool unpaid_work_imposed(Scenario const& scenario);
/// Whether hours of unpaid work can ever be credited.
bool unpaid_work_credited(Scenario const& scenario);

/// Whether a case of this scenario can ever take the edge, were it in the stage of departure.
bool possible(Edge const& edge, Scenario const& scenario);

}  // namespace caseflow::scenario
