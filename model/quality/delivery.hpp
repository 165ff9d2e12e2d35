#pragma once

#include <string_view>
#include <vector>

#include "model/ratings/rating.hpp"
#include "model/scenario/question/judgement.hpp"
#include "model/service/state/conditions.hpp"

namespace caseflow::quality {

/// How ratings of organisational delivery, which no cases are judged for, change between two inspections.
///
/// The quality behind a rating is taken to stand in the middle of its band and to move by a normal change,
/// with variance 1 a year. Bands are as wide as the chance of leaving one within a year says; the lowest and
/// the highest are left one way only, so half as often.
class Delivery {
 public:
  /// Years from the last inspection to the next, at least 0.
  Delivery(scenario::DeliveryChange const& believed, double years);

  /// Equally likely values of the chance that a rating changes within a year, ascending.
  std::vector<double> const& yearly_chances() const { return yearly_chances_; }

  /// Of the next inspection, if ratings change with this chance in a year and quality has been moved besides
  /// by `shift` (standard deviations of a year's change).
  ratings::Probabilities next(ratings::Rating last, double yearly_chance, double shift) const;

  /// What the simulation says of staff (1.2) and services (1.3): worse work, vacancies and waits than before
  /// the forecast move a standard down; 0 for others, and where it says nothing.
  double shift(std::string_view standard, service::Conditions const& before,
               service::Conditions const& now) const;

 private:
  scenario::DeliveryChange believed_;
  double years_;
  std::vector<double> yearly_chances_;
};

}  // namespace caseflow::quality
