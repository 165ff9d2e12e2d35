#pragma once

#include <string>
#include <vector>

#include "model/experiment/plan/answer.hpp"

/// What texts and pages say of a plan.
namespace caseflow::report {

/// "Ipswich PO", "Norfolk supervisors".
std::string decision_name(experiment::PlanAnswer const& answer, std::size_t decision);

/// "Cases per officer (cases per FTE), PO: at most 45 in every month, Oct 19–Mar 20".
std::string goal_words(experiment::PlanAnswer const& answer, std::size_t goal);

/// The answer in one paragraph: what to staff, what it costs and how likely the goals are; or why there is no
/// plan, with the nearest.
std::string plan_sentence(experiment::PlanAnswer const& answer);

/// The posts of a plan and what they come to: "Ipswich PO 5 and Ipswich PSO 7, 12 FTE together".
std::string plan_phrase(experiment::PlanAnswer const& answer, std::size_t plan);

/// How sure it is, what was not examined, and what the reader should know.
std::vector<std::string> plan_notes(experiment::PlanAnswer const& answer);

}  // namespace caseflow::report
