#include "model/experiment/plan/question.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "model/experiment/plan/question_parts.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/reader.hpp"

namespace caseflow::experiment {
namespace {

/// Of what is left above the probability, so much at most is a zone of indifference.
constexpr double most_of_rest = 0.5, usual_indifference = 0.05;

/// What the plan of least or most comes to in the scenario's own checks.
void check_plan(QuestionParts& parts, Question const& question, bool most) {
  Steps plan;
  for (auto const& decision : question.decisions) plan.push_back(most ? decision.steps : 0);
  auto const found = problems_of(with_plan(parts.request, question, plan));
  if (found.empty()) return;
  auto const& first = found.front();
  parts.problem("/decisions", "plans that can be run",
                fmt::format("with the {} of everything, {}: expected {}; got {}", most ? "most" : "least",
                            first.pointer, first.expected, first.got),
                first.hint);
}

}  // namespace

Lattice Question::lattice() const {
  std::vector<Axis> axes;
  for (auto const& decision : decisions)
    axes.push_back({decision.steps, decision.step * decision.cost,
                    (decision.established_fte_now - decision.least) / decision.step});
  return Lattice(std::move(axes));
}

bool Question::of_ratings() const {
  return std::any_of(goals.begin(), goals.end(), [](Goal const& goal) { return goal.rating.has_value(); });
}

void QuestionParts::problem(std::string pointer, std::string expected, std::string got, std::string hint) {
  problems.push_back(
      document.diagnostic(std::move(pointer), std::move(expected), std::move(got), std::move(hint)));
}

QuestionRead read_question(scenario::Document const& document, forecast::ForecastRequest const& request,
                           sim::Catalogue const& catalogue) {
  GoalFile file;
  QuestionParts parts{document, request, catalogue, scenario::read(document, file), {}};
  Question made{file.about.value_or(""), file.people.value_or(Hiring::recruited), {}, {}, {}};
  if (!parts.problems.empty()) return {made, std::move(parts.problems), {}};
  made.decisions = decisions(parts, file.decisions);
  made.goals = goals(parts, file.goals);
  for (auto const& goal : made.goals) {
    double const rest = most_of_rest * (1 - goal.probability);
    auto const at = scenario::child("/goals", goal.name);
    double const indifference = file.indifference.value_or(std::min(usual_indifference, rest));
    if (file.indifference && goal.probability + indifference >= 1)
      parts.problem("/indifference", fmt::format("less than what is left above the probability of {}", at),
                    fmt::format("{} above {}", indifference, goal.probability));
    made.aims.push_back({goal.probability, indifference, goal.rating.has_value()});
  }
  if (parts.problems.empty()) check_plan(parts, made, false);
  if (parts.problems.empty()) check_plan(parts, made, true);
  scenario::sort_as_in(document.value(), parts.problems);
  return {std::move(made), std::move(parts.problems), std::move(parts.notes)};
}

}  // namespace caseflow::experiment
