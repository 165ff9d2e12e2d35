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

/// What changes between two inspections though no simulation makes it: a random walk of the latent quality
/// whose variance within a service is 1.
struct Drift {
  double variance_per_year = 0;
  double common_share = 0;  ///< Of that variance: what all key questions of a service have in common.
};
void describe(core::Fields& fields, Drift& drift);

/// Standards that are judged without cases: the chance that a rating changes within a year is
/// Beta(prior_changed + changed, prior_kept + kept), and what the simulation says of staff and services moves
/// it up or down. Shifts are in standard deviations of a year's change.
struct DeliveryChange {
  double prior_changed = 0, prior_kept = 0;
  int changed = 0, kept = 0;  ///< Standards of services that were inspected twice, a year apart.
  double weeks = 0;           ///< Before an inspection, over which the following are means.
  double workload = 0;        ///< 1.2: fall for 1 more of the work asked over the hours available.
  double vacancies = 0;       ///< 1.2: fall for 1 more of the share of posts that is vacant.
  double waits = 0;           ///< 1.3: fall for a week more of waiting for a group or programme.
};
void describe(core::Fields& fields, DeliveryChange& change);

/// Before any decision was seen: the panel raises a standard that is so many percentage points short with
/// the log odds slope × (even_points − points).
struct DiscretionBelief {
  double even_points = 0, even_points_sd = 0;  ///< Normal.
  double slope = 0, slope_log_sd = 0;          ///< Lognormal: its median, and the sd of its logarithm.
};
void describe(core::Fields& fields, DiscretionBelief& belief);

/// What is believed about how inspectors judge; the same of every service.
struct Judgement {
  std::map<std::string, double>
      national_percent;  ///< Sufficient cases of all services, by `ratings::unique_name`.
  /// By standard: a service's last figures are drawn towards the national ones as by so many cases.
  std::map<std::string, double> pooling_cases;
  std::map<std::string, RatingOdds> national_ratings;  ///< By standard that is judged without cases.
  double case_share = 0;     ///< Of what decides a judgement beside features: common to a case's questions.
  double officer_share = 0;  ///< … and to the cases of one officer; both together below 1.
  FeatureScales scales;
  std::map<std::string, FeatureWeight> weights;  ///< By feature.
  double weights_spread_share = 0;  ///< Standard deviation of a factor common to all weights, mean 1.
  Drift drift;
  DeliveryChange delivery;
  DiscretionBelief discretion;
};
void describe(core::Fields& fields, Judgement& judgement);

}  // namespace caseflow::scenario
