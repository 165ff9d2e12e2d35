#pragma once

#include <map>
#include <string>

#include "model/core/fields.hpp"
#include "model/scenario/question/next_inspection.hpp"

namespace caseflow::scenario {

/// How strongly one feature of practice is believed to move judgements: the change in the log odds of
/// "sufficient" when the feature goes from 0 to 1.
struct FeatureWeight {
  /// Mean by `ratings::unique_name` of a key question; 0 for those that are not named.
  std::map<std::string, double> questions;
  double spread_share = 0;  ///< Standard deviation, of the mean.
  bool positive = false;    ///< A weight against the feature's sense is ruled out.
};
void describe(core::Fields& fields, FeatureWeight& weight);

/// What of practice counts in full in a case's file, and from where on it counts nothing; in between in
/// proportion.
struct FeatureScales {
  int late_assessment_days = 0;  ///< An assessment so late counts nothing; one when due in full.
  double short_form_share = 0;   ///< What a short form counts, of an assessment in full.
  int manageable_cases = 0, unmanageable_cases = 0;        ///< A full-time officer's.
  int manageable_officers = 0, unmanageable_officers = 0;  ///< A manager's.
  double practised_years = 0;     ///< After so long in the work an officer is as experienced as any.
  double two_officers_share = 0;  ///< What two officers count, of one throughout.
  double long_wait_weeks = 0;     ///< A wait for a group that counts nothing; none in full.
  double overdue_wait_weeks = 0;  ///< Beyond it a group that has not begun has fallen due.
  int change_review_days = 0;     ///< From a change in risk, within which its review counts.
  int prompt_session_days = 0, late_session_days = 0;  ///< From the order to the first day on offer.
  double short_work_weeks = 0, long_work_weeks = 0;    ///< That the hours take on the days a week arranged.
};
void describe(core::Fields& fields, FeatureScales& scales);

/// What is believed about how inspectors judge; the same of every service.
struct Judgement {
  std::map<std::string, double>
      national_percent;      ///< Sufficient cases of all services, by `ratings::unique_name`.
  double pooling_cases = 0;  ///< A service's last figures are drawn towards the national ones as by so many.
  std::map<std::string, RatingOdds> national_ratings;  ///< By standard that is judged without cases.
  double case_share = 0;     ///< Of what decides a judgement beside features: common to a case's questions.
  double officer_share = 0;  ///< … and to the cases of one officer; both together below 1.
  FeatureScales scales;
  std::map<std::string, FeatureWeight> weights;  ///< By feature.
};
void describe(core::Fields& fields, Judgement& judgement);

}  // namespace caseflow::scenario
