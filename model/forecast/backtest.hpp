#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/quality/outlook.hpp"
#include "model/ratings/inspection.hpp"
#include "model/scenario/scenario.hpp"

namespace caseflow::forecast {

/// Who says what would come: the forecast; the last inspection again, with its sampling noise; and the
/// average of all services.
enum class Forecaster { forecast, nothing_changes, national_average };
inline constexpr std::size_t forecaster_count = 3;
inline constexpr std::array<std::string_view, forecaster_count> forecaster_words{
    "the forecast", "nothing changes", "the national average"};

/// How well probabilities of bands and ratings did, means over those that are scored; less is better.
struct Scores {
  double log = 0;    ///< −ln of the probability of what came; one in 8,000 stands for what was ruled out.
  double brier = 0;  ///< Sum of squares of the four probabilities less what came, 0 to 2.
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
  std::array<Scores, forecaster_count> question_scores{}, standard_scores{};
  std::array<double, forecaster_count> error{};    ///< Mean distance of the mean from what came, points.
  std::array<double, forecaster_count> covered{};  ///< Share of what came within the nine in ten.
};

/// Only key questions that the scenario's last inspection asked as well are tried. Expects an inspection
/// without refusals, of the framework that the scenario names.
Backtest backtest(scenario::Scenario const& scenario, std::span<quality::History const> histories,
                  std::uint64_t seed, ratings::Inspection const& came);

std::string markdown(Backtest const& tried);
std::string backtest_text(Backtest const& tried);
/// As `caseflow.backtest/1`.
std::string json_text(Backtest const& tried);

}  // namespace caseflow::forecast
