#pragma once

#include "app/mistakes.hpp"
#include "app/options.hpp"

namespace caseflow::app {

/// Does what any verb but `run` and `sensitivity` is to do. Throws `Failure`.
void answer(Options const& options);

/// Where options are wrong, what `sweep` and `compare` would have said of the files, names and values in the
/// others.
void gather_mistakes_of_inputs(Options const& options, Mistakes& mistakes);

// The verbs that have a file of their own.

/// Compares scenarios with the first: text for a terminal, `caseflow.comparison/1` and tables.
void compare(Options const& options);

/// Everything that is wrong with what is to be compared.
void gather_mistakes_of_comparison(Options const& options, Mistakes& mistakes);

/// Forecasts a scenario at the points of a design: text for a terminal, `caseflow.sweep/1` and tables.
void sweep(Options const& options);

/// Rates an inspection: text for a terminal, or `caseflow.rating/1`.
void rate(Options const& options);

/// Prints the register of assumptions: text, or `caseflow.register/1`.
void assumptions(Options const& options);

/// Follows one case: text for a terminal, or `caseflow.trace/1`.
void trace(Options const& options);

/// Lists what a forecast of a scenario measures: text for a terminal, or `caseflow.measures/1`.
void measures(Options const& options);

/// Tells how a scenario is understood: text for a terminal, `caseflow.explanation/1`, or a graph.
void explain(Options const& options);

/// Compares forecasts with published figures: text, Markdown, or `caseflow.facts_held/3`.
void facts(Options const& options);

/// Tries what managers can do for what it does to the coming inspection: text, or `caseflow.levers/1`.
void levers(Options const& options);

/// Searches for the cheapest staffing that meets goals: text, or `caseflow.plan/1`.
void plan(Options const& options);

/// Compares a forecast of ratings with the inspection that followed: text, Markdown, or
/// `caseflow.backtest/1`.
void backtest(Options const& options);

/// Lists what ships, one line each.
void list_scenarios();

}  // namespace caseflow::app
