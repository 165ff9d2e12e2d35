#pragma once

#include <array>

#include "model/scenario/process/edges.hpp"
#include "model/service/state/service.hpp"

namespace caseflow::analytic {

/// Cases that took each of `scenario::edges`.
using Moves = std::array<double, scenario::edge_count>;

/// Runs a replication to its end and counts the moves from the start date on. Expects one that has not begun.
Moves moves_from_the_start(service::Service& service);

}  // namespace caseflow::analytic
