#pragma once

#include <string>
#include <vector>

#include "model/experiment/plan/goal.hpp"
#include "model/experiment/plan/goal_file.hpp"
#include "model/experiment/plan/optimum.hpp"
#include "model/forecast/request.hpp"
#include "model/quality/outlook.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/question/layers.hpp"
#include "sim/measure.hpp"

namespace caseflow::experiment {

/// What is to be planned, in a scenario.
struct Question {
  std::string about;
  Hiring hiring = Hiring::recruited;
  std::vector<Decision> decisions;
  std::vector<Goal> goals;
  std::vector<Aim> aims;  ///< By goal.

  Lattice lattice() const;
  bool of_ratings() const;
};

/// A question that counts only where there are no problems.
struct QuestionRead {
  Question question;
  scenario::Diagnostics problems;
  std::vector<std::string> notes;  ///< What is odd but possible, in sentences.
};

/// Reads the document of goals for a scenario: single fields first, and then all of the rest together. Posts,
/// measures, months and standards that there are not, limits and bounds that contradict each other, and plans
/// that the scenario's checks refuse. `catalogue` is that of the scenario's forecast.
QuestionRead read_question(scenario::Document const& document, forecast::ForecastRequest const& request,
                           sim::Catalogue const& catalogue);

/// The request with a plan from the start date on. Posts are funded as planned; of those that are more than
/// now, people come as the question's hiring says; where they are fewer than there are people, people leave
/// on the start date, for else a plan would not save what it says.
forecast::ForecastRequest with_plan(forecast::ForecastRequest const& request, Question const& question,
                                    Steps const& plan);

/// What makes the same of the scenario: POINTER=VALUE of each number.
std::vector<scenario::Setting> settings(Question const& question, Steps const& plan);

/// What keeps the scenario with a plan from being run; nothing where it can be.
scenario::Diagnostics problems_of(forecast::ForecastRequest const& request);

/// What a replication says of a goal about a measure. A month without a value keeps it; without any, it is
/// missed.
Outcome outcome(Goal const& goal, sim::Observations const& observations);

/// What an inspection of a replication says of a goal about a rating.
Outcome outcome(Goal const& goal, quality::HistoryOutlook const& history);

}  // namespace caseflow::experiment
