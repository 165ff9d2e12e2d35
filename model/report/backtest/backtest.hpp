#pragma once

#include <string>

#include "model/forecast/backtest.hpp"
#include "model/report/common/manifest.hpp"

namespace caseflow::report {

/// For a terminal of 130 columns: scores beside those of rivals, standards and key questions.
std::string backtest_text(forecast::Backtest const& backtest);
/// The same as tables in Markdown.
std::string backtest_markdown(forecast::Backtest const& backtest);
/// As `caseflow.backtest/2`.
std::string json_text(forecast::Backtest const& backtest, Manifest const& manifest);

}  // namespace caseflow::report
