#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/scores.hpp"
#include "model/quality/outlook.hpp"
#include "model/ratings/inspection.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::forecast {

/// Who says what would come: the forecast; the last inspection again, with its sampling noise and nothing
/// else; the same drawn towards the average of all services as forecasts are; and that average alone.
enum class Forecaster { forecast, nothing_changes, drawn_to_average, national_average };
inline constexpr std::size_t forecaster_count = 4;
inline constexpr std::array<std::string_view, forecaster_count> forecaster_ids{
    "forecast", "nothing_changes", "drawn_to_average", "national_average"};
inline constexpr std::array<std::string_view, forecaster_count> forecaster_words{
    "the forecast", "nothing changes", "the last inspection, drawn towards the national average",
    "the national average"};

/// How well the probabilities of bands or ratings did, means over those that are tried; less is better.
struct Scores {
  Estimate log, brier;
};

/// How one of them did.
struct Performance {
  Scores questions, standards;
  Estimate error;      ///< Mean distance of the mean from what came, percentage points.
  double covered = 0;  ///< Share of what came within the nine in ten.
};

/// One key question that both inspections asked.
struct TriedQuestion {
  std::string id, about;
  double last, came;  ///< Per cent.
  std::array<sim::Spread, forecaster_count> percent;
};

struct TriedStandard {
  std::string id, name;
  ratings::Rating came;
  std::array<ratings::Probabilities, forecaster_count> probability;
};

/// A forecast of ratings beside the inspection that came.
struct Backtest {
  std::string scenario;
  std::vector<TriedQuestion> questions;
  std::vector<TriedStandard> standards;  ///< Those with such a question.
  std::array<Performance, forecaster_count> performance{};
};

/// Why a scenario's forecast cannot be held against the inspection that came, of this name: no date, other
/// rules, no last inspection, or nothing that both inspections asked. Expects a checked scenario.
scenario::Diagnostics backtest_problems(scenario::Scenario const& scenario, ratings::Inspection const& came,
                                        std::string const& came_name);

/// Only key questions that the scenario's last inspection asked as well are tried. Expects at least one
/// history, an inspection without refusals, and no `backtest_problems`.
Backtest backtest(scenario::Scenario const& scenario, std::span<quality::History const> histories,
                  std::uint64_t seed, ratings::Inspection const& came);

std::string markdown(Backtest const& tried);
std::string backtest_text(Backtest const& tried);
/// As `caseflow.backtest/1`.
std::string json_text(Backtest const& tried);

}  // namespace caseflow::forecast
