#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "model/experiment/plan/question.hpp"
#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

/// How far a value is inside the limit, as a share of it.
double margin(Goal const& goal, double value) {
  double const inside = goal.at_most ? goal.limit - value : value - goal.limit;
  return inside / std::max(std::abs(goal.limit), 1e-9);
}

}  // namespace

Outcome outcome(Goal const& goal, sim::Observations const& observations) {
  SIM_EXPECTS(!goal.rating && goal.months.first < goal.months.end);
  std::optional<double> worst;
  auto const look = [&](forecast::MonthRange months) {
    auto value = forecast::value(goal.kind, observations, goal.series, months);
    if (!value) return;
    if (goal.kind == sim::MeasureKind::count) *value /= months.end - months.first;
    double const its = margin(goal, *value);
    worst = worst ? std::min(*worst, its) : its;
  };
  if (goal.every_month)
    for (int month = goal.months.first; month < goal.months.end; ++month) look({month, month + 1});
  else
    look(goal.months);
  if (!worst) return {0, -1};
  return {*worst >= 0 ? 1.0 : 0.0, *worst};
}

Outcome outcome(Goal const& goal, quality::HistoryOutlook const& history) {
  SIM_EXPECTS(goal.rating.has_value());
  double const chance =
      ratings::at_least(goal.standard ? history.standards[*goal.standard] : history.overall, *goal.rating);
  return {std::clamp(chance, 0.0, 1.0), 0};
}

}  // namespace caseflow::experiment
