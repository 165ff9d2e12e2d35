#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/fields.hpp"
#include "model/ratings/rating.hpp"

namespace caseflow::experiment {

/// A number of posts that a plan decides, full-time equivalents.
struct DecisionForm {
  double least = 0, most = 0;
  std::optional<double> step;     ///< Absent: 1.
  std::optional<double> cost;     ///< Of an FTE; absent: 1.
  std::optional<std::string> at;  ///< A pointer to the posts; absent: the only ones of the decision's name.
};
void describe(core::Fields& fields, DecisionForm& decision);

/// A goal: of a measure with one of the two limits, or of a rating.
struct GoalForm {
  std::optional<std::string> measure;  ///< "caseload_per_officer/grade=PO".
  std::optional<double> at_most, at_least;
  std::optional<ratings::Rating> rating_at_least;
  std::optional<std::string> standard;  ///< By id; absent: the service's own rating.
  double probability = 0;
  std::optional<std::string> every_month_from, every_month_until, month;  ///< "2019-10".
};
void describe(core::Fields& fields, GoalForm& goal);

/// When people are in post that a plan adds.
enum class Hiring {
  recruited,  ///< After the scenario's lead time.
  at_once,    ///< On the start date, like a what-if that sets both numbers.
};
inline constexpr std::array<std::string_view, 2> hiring_words{"recruited", "at_once"};

/// The document of goals, `caseflow.goal/1`.
struct GoalFile {
  int format = 0;
  std::optional<std::string> about;
  std::optional<Hiring> people;  ///< Absent: recruited.
  std::optional<double>
      indifference;  ///< Share; absent: 0.05, or half of what is left above the probability.
  std::map<std::string, DecisionForm> decisions;
  std::map<std::string, GoalForm> goals;
};
void describe(core::Fields& fields, GoalFile& file);

}  // namespace caseflow::experiment
