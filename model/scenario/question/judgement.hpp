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

/// What is believed about how inspectors judge; the same of every service.
struct Judgement {
  std::map<std::string, double>
      national_percent;      ///< Sufficient cases of all services, by `ratings::unique_name`.
  double pooling_cases = 0;  ///< A service's last figures are drawn towards the national ones as by so many.
  std::map<std::string, RatingOdds> national_ratings;  ///< By standard that is judged without cases.
  double case_share = 0;     ///< Of what decides a judgement beside features: common to a case's questions.
  double officer_share = 0;  ///< … and to the cases of one officer; both together below 1.
  std::map<std::string, FeatureWeight> weights;  ///< By feature.
};
void describe(core::Fields& fields, Judgement& judgement);

}  // namespace caseflow::scenario
