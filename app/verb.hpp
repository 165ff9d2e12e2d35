#pragma once

namespace caseflow::app {

/// The first word after the program's name.
enum class Verb {
  help,
  version,
  run,
  compare,
  rate,
  validate,
  assumptions,
  facts,
  scenarios,
  reference,
  trace,
  explain,
  measures,
  levers,
  backtest,
  sweep,
  merge,
  plan,
  sensitivity
};

}  // namespace caseflow::app
