#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/fields.hpp"

namespace caseflow::scenario {

/// What an inspection found of one standard: its rating, or percentages of its key questions.
struct StandardFound {
  std::optional<std::string> rating;            ///< A word of `ratings::rating_words`.
  std::map<std::string, double> key_questions;  ///< By id, whole percentages.
};
void describe(core::Fields& fields, StandardFound& found);

/// The service's own last inspection, from which ratings are forecast.
struct LastInspection {
  std::string framework;                  ///< An id of `ratings::frameworks()`.
  std::map<std::string, double> samples;  ///< Cases, by the framework's samples and parts of samples.
  std::map<std::string, StandardFound> standards;
};
void describe(core::Fields& fields, LastInspection& last);

/// Cases are eligible that began so many weeks before the inspection, over so many weeks.
struct EligibleWindow {
  double until_weeks_before = 26;  ///< The latest beginning.
  double weeks = 4;                ///< From the earliest to the latest beginning.
};
void describe(core::Fields& fields, EligibleWindow& window);

/// Whether the ratings panel raises a standard where the rule would let it.
enum class DiscretionPolicy { never, as_seen };
inline constexpr std::array<std::string_view, 2> discretion_policy_words{"never", "as_seen"};

/// Where as seen, the frequency is Beta(raised + 1/2, allowed − raised + 1/2).
struct PanelDiscretion {
  DiscretionPolicy policy = DiscretionPolicy::as_seen;
  double allowed = 9;  ///< Standards that could have been raised in the reports.
  double raised = 4;   ///< Those of them that were.
};
void describe(core::Fields& fields, PanelDiscretion& discretion);

/// Probabilities of the four ratings of a standard that no cases are judged for; in proportion, sum above 0.
struct RatingOdds {
  double inadequate = 0, requires_improvement = 0, good = 0, outstanding = 0;
};
void describe(core::Fields& fields, RatingOdds& odds);

/// The inspection that ratings are forecast for.
struct NextInspection {
  std::optional<sim::Date> date;  ///< Without one no ratings are forecast.
  std::string framework = "2018";
  EligibleWindow supervision{26, 4};  ///< Orders made and people released.
  EligibleWindow unpaid_work{13, 2};  ///< Requirements imposed.
  EligibleWindow releases{6, 2};      ///< For Through the Gate.
  double cases_an_officer = 6;        ///< At most, in the sample of supervision.
  PanelDiscretion discretion;
  /// By standard: what is thought of those that are judged without cases (domain one); where none is given
  /// the rating of the last inspection stays, and without that `national` holds.
  std::map<std::string, RatingOdds> judged;
  std::optional<LastInspection> last;
};
void describe(core::Fields& fields, NextInspection& next);

/// How strongly one feature of practice is believed to move judgements: the change in the log odds of
/// "sufficient" when the feature goes from 0 to 1.
struct FeatureWeight {
  std::map<std::string, double>
      questions;              ///< Mean by key question; "4.1.2@2" is a standard's second revision.
  double spread_share = 0.5;  ///< Standard deviation, of the mean.
  bool positive = true;       ///< A weight against the feature's sense is ruled out.
};
void describe(core::Fields& fields, FeatureWeight& weight);

/// What is believed about how inspectors judge.
struct Judgement {
  std::map<std::string, double> national_percent;  ///< Sufficient cases by key question, of all services.
  double pooling_cases = 20;  ///< A service's last figures are drawn towards the national ones as by so many.
  std::map<std::string, RatingOdds> national_ratings;  ///< By standard that is judged without cases.
  double case_share = 0.35;  ///< Of what decides a judgement beside features: common to a case's questions.
  double officer_share = 0.05;                   ///< … and to the cases of one officer.
  std::map<std::string, FeatureWeight> weights;  ///< By feature.
};
void describe(core::Fields& fields, Judgement& judgement);

}  // namespace caseflow::scenario
