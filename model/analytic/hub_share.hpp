#pragma once

#include "model/analytic/case_classes.hpp"
#include "model/analytic/working_week.hpp"

namespace caseflow::analytic {

/// Which share of a class of cases the hub holds while it is under an order: the record of the risk is put
/// right, and with the band the route may change; settled cases step down.
class HubShare {
 public:
  HubShare() = default;
  /// `stage`: in which the case is routed; `unnoticed`: days until a change of risk is noticed.
  HubShare(scenario::Plan const& plan, CaseClass const& person, core::Stage stage, int unnoticed);

  /// So many days after the allocation.
  double at(int days) const;
  /// A review: of those not yet settled this part is, that with an officer and before no court.
  void reviewed(double present) { settled_ += (1 - settled_) * present; }

 private:
  int assessments(int days) const;
  double recorded_anew(int days) const;

  bool one_ = false, other_ = false;  ///< Whether the hub holds it as recorded, and once that has changed.
  double wrong_ = 0;                  ///< Chance that the record is wrong at the start.
  double found_ = 0;                  ///< Of what is wrong, by one assessment.
  double reviewed_per_year_ = 0;      ///< Reviews after a change of risk, which put a wrong record right.
  double turns_per_year_ = 0;         ///< Changes of the level where the record is right.
  double changes_per_year_ = 0;       ///< Changes of risk, of all.
  double steps_down_ = 0, settled_ = 0;
  int unnoticed_ = 0;
  int first_review_ = never, between_reviews_ = 1;  ///< Days; stand-alone unpaid work has no reviews.
};

}  // namespace caseflow::analytic
