#pragma once

#include "model/analytic/case_classes.hpp"

namespace caseflow::analytic {

/// Officer minutes that a class of cases asks for, at full depth. Outside work is not in it: that of groups,
/// unpaid work and in the prisons. Moves that somebody's leaving makes, and what newcomers take longer for,
/// are not in it either.
struct Effort {
  /// `group_induction`: minutes a head, as `group_induction_minutes` answers.
  Effort(scenario::Plan const& plan, CaseClass const& person, double group_induction);

  /// From now on contact is by telephone, once the person has been seen.
  void take_to_telephone();

  /// When supervision begins: allocation, induction, first meeting, assessment, checks, and those checks that
  /// are made again with the first review; and the menus worked one to one that follow.
  double start = 0;
  double anew = 0;        ///< When another order begins for somebody supervised already.
  double contact = 0;     ///< A planned contact, kept or not.
  double home_visit = 0;  ///< One.
  double decision = 0;    ///< Whether to enforce.
  double extension = 0;   ///< Applying for more time for unpaid work.
  double warning = 0, breach = 0, recall = 0, review = 0, termination = 0, band_review = 0;
  double telephone_contact = 0;  ///< The same by telephone.
  double first_seen = 0;         ///< What the first contact takes more than one by telephone.
  double prerelease = 0;
  double weekly = 0;            ///< Routine, home visits, meetings, changes of risk, moves between officers.
  double weekly_telephone = 0;  ///< The same for a case in contact by telephone.
  double weekly_away = 0;       ///< Under warrant or recalled.
  double weekly_custody = 0;
};

/// Days from one short review of the band to the next. Expects a plan with such reviews.
int days_between_band_reviews(scenario::Plan const& plan);

}  // namespace caseflow::analytic
