#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"

namespace caseflow::scenario {

/// What an inspection found of one standard: either its rating, or the percentages of its key questions.
struct StandardFound {
  std::optional<std::string> rating;            ///< A word of `ratings::rating_words`.
  std::map<std::string, double> key_questions;  ///< By id, whole percentages of cases judged sufficient.
  /// What was asked of the service is newer than the national figures, which say nothing of it then.
  std::optional<bool> newer_specification{};
};
void describe(core::Fields& fields, StandardFound& found);

/// The service's own last inspection, from which ratings are forecast.
struct LastInspection {
  sim::Date date{};                       ///< First day of its fieldwork, no later than that of the next.
  std::optional<std::string> overall;     ///< As printed, a word of `ratings::rating_words`.
  std::string framework;                  ///< An id of `ratings::frameworks()`.
  std::map<std::string, double> samples;  ///< Cases, by the framework's samples and parts of samples.
  std::map<std::string, StandardFound> standards;  ///< All of the framework's, by id.
};
void describe(core::Fields& fields, LastInspection& last);

/// Cases are eligible that began so many weeks before the inspection, over so many weeks.
struct EligibleWindow {
  double until_weeks_before = 0;  ///< The latest beginning.
  double weeks = 0;               ///< From the earliest to the latest beginning.
};
void describe(core::Fields& fields, EligibleWindow& window);

/// Whether the ratings panel raises a standard where the rule would let it.
enum class DiscretionPolicy { never, as_seen };
inline constexpr std::array<std::string_view, 2> discretion_policy_words{"never", "as_seen"};

/// What panels were seen to do with standards that they could have raised, by how many whole percentage
/// points these were short of the next rating.
struct PanelDiscretion {
  DiscretionPolicy policy{};
  std::vector<double> raised_at, kept_at;
};
void describe(core::Fields& fields, PanelDiscretion& discretion);

/// How likely the four ratings are of a standard that no cases are judged for: in proportion, sum above 0.
struct RatingOdds {
  double inadequate = 0, requires_improvement = 0, good = 0, outstanding = 0;
};
void describe(core::Fields& fields, RatingOdds& odds);

/// The inspection that ratings are forecast for.
struct NextInspection {
  std::optional<sim::Date> date;  ///< First day of fieldwork; without one no ratings are forecast.
  std::string framework;
  EligibleWindow supervision;  ///< Orders made and people released.
  EligibleWindow unpaid_work;  ///< Requirements imposed.
  EligibleWindow releases;     ///< For Through the Gate.
  int cases_an_officer = 0;    ///< At most, in the sample of supervision.
  PanelDiscretion discretion;
  /// By standard: what is thought of those that are judged without cases (domain one). Where none is given
  /// the rating of the last inspection changes as `Judgement::delivery` says, and without that
  /// `Judgement::national_ratings` holds.
  std::map<std::string, RatingOdds> judged;
  std::optional<LastInspection> last;  ///< Without one only the national figures are known.
};
void describe(core::Fields& fields, NextInspection& next);

}  // namespace caseflow::scenario
