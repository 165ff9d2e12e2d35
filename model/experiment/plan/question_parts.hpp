#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/experiment/plan/goal.hpp"
#include "model/experiment/plan/goal_file.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "sim/measure.hpp"

namespace caseflow::experiment {

/// What the parts of a question are read with, and what is found.
struct QuestionParts {
  scenario::Document const& document;
  forecast::ForecastRequest const& request;
  sim::Catalogue const& catalogue;
  scenario::Diagnostics problems;
  std::vector<std::string> notes;

  void problem(std::string pointer, std::string expected, std::string got, std::string hint = "");
};

/// Each part that has no problem.
std::vector<Decision> decisions(QuestionParts& parts, std::map<std::string, DecisionForm> const& forms);
std::vector<Goal> goals(QuestionParts& parts, std::map<std::string, GoalForm> const& forms);

}  // namespace caseflow::experiment
