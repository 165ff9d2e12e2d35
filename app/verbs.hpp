#pragma once

#include "app/options.hpp"

namespace caseflow::app {

/// Does what is asked for by any verb but `run`. Throws `Failure`.
void answer(Asked const& asked);

// The verbs that have a file of their own.

/// Compares scenarios with the first: text for a terminal, `caseflow.comparison/1` and tables.
void compare(Asked const& asked);

/// Rates an inspection: text for a terminal, or `caseflow.rating/1`.
void rate(Asked const& asked);

/// Prints the register of assumptions: text, or `caseflow.register/1`.
void assumptions(Asked const& asked);

/// Follows one case: text for a terminal, or `caseflow.trace/1`.
void trace(Asked const& asked);

/// Tells how a scenario is understood: text for a terminal, `caseflow.explanation/1`, or a graph.
void explain(Asked const& asked);

/// Holds forecasts against what reports print: text, Markdown, or `caseflow.facts_held/1`.
void facts(Asked const& asked);

/// Tries what managers can do for what it does to the coming inspection: text, or `caseflow.levers/1`.
void levers(Asked const& asked);

/// Holds a forecast of ratings against the inspection that came: text, or Markdown.
void backtest(Asked const& asked);

/// Lists what ships, one line each.
void list_scenarios();

}  // namespace caseflow::app
