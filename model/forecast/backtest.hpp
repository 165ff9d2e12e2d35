#pragma once

#include <array>
#include <cstdint>
#include <optional>
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

/// Who predicts the inspection: the forecast; the last inspection again, with its sampling noise and nothing
/// else; the same drawn towards the average of all services as forecasts are; that average alone; and whoever
/// knows nothing, to whom all four ratings are as likely.
enum class Forecaster { forecast, nothing_changes, drawn_to_average, national_average, equal_chances };
inline constexpr std::size_t forecaster_count = 5;
inline constexpr std::array<std::string_view, forecaster_count> forecaster_ids{
    "forecast", "nothing_changes", "drawn_to_average", "national_average", "equal_chances"};
/// Those with figures of their own; the last has none.
inline constexpr std::size_t figures_count = 4;

/// How well the probabilities of bands or ratings did, means over those that are compared; less is better.
struct Scores {
  Estimate log, brier;
};

/// How one forecaster did.
struct Performance {
  Scores questions, standards;
  /// Mean distance of the mean from the actual figure, percentage points; nothing without figures.
  std::optional<Estimate> error;
  std::optional<double> covered;  ///< Share of the actual figures within the 90 % intervals.
};

/// One key question that both inspections asked.
struct BacktestedQuestion {
  std::string id, about;
  double last, actual;  ///< Per cent.
  std::array<sim::Spread, figures_count> percent;
};

struct BacktestedStandard {
  std::string id, name;
  ratings::Rating actual;
  std::array<ratings::Probabilities, forecaster_count> probability;
};

/// A forecast of ratings beside the inspection that followed.
struct Backtest {
  std::string scenario;
  std::vector<BacktestedQuestion> questions;
  std::vector<BacktestedStandard> standards;  ///< Those with such a question.
  std::array<Performance, forecaster_count> performance{};
};

/// Why a scenario's forecast cannot be compared with the actual inspection, of this name: no date, other
/// rules, no last inspection, or nothing that both inspections asked. Expects a checked scenario.
scenario::Diagnostics backtest_problems(scenario::Scenario const& scenario, ratings::Inspection const& actual,
                                        std::string const& actual_name);

/// Only key questions that the scenario's last inspection asked as well are compared. Expects at least one
/// history, an inspection without refusals, and no `backtest_problems`.
Backtest backtest(scenario::Scenario const& scenario, std::span<quality::History const> histories,
                  std::uint64_t seed, ratings::Inspection const& actual);

}  // namespace caseflow::forecast
