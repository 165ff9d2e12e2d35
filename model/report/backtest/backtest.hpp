#pragma once

#include <string>

#include "model/forecast/backtest.hpp"

namespace caseflow::report {

/// For a terminal of 130 columns: scores beside those of rivals, standards and key questions.
std::string backtest_text(forecast::Backtest const& backtest);
/// The same as tables in Markdown.
std::string backtest_markdown(forecast::Backtest const& backtest);
/// As `caseflow.backtest/1`.
std::string json_text(forecast::Backtest const& backtest);

}  // namespace caseflow::report
