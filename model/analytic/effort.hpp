#pragma once

#include "model/analytic/profile.hpp"

namespace caseflow::analytic {

/// Officer minutes that a class of cases asks for, at full depth. Outside work is not in it: that of groups,
/// unpaid work and in the prisons. Moves that somebody's leaving makes, and what newcomers take longer for,
/// are not in it either.
struct Effort {
  Effort(scenario::Plan const& plan, Person const& person);

  double start = 0;    ///< When supervision begins: allocation, induction, first meeting, assessment, checks.
  double contact = 0;  ///< A planned contact, kept or not.
  double home_visit = 0;  ///< One.
  double decision = 0;    ///< Whether to enforce.
  double extension = 0;   ///< Applying for more time for unpaid work.
  double warning = 0, breach = 0, recall = 0, review = 0, termination = 0;
  double prerelease = 0;
  double weekly = 0;       ///< Routine, home visits, meetings, changes of risk, moves between officers.
  double weekly_away = 0;  ///< Under warrant or recalled.
  double weekly_custody = 0;
};

}  // namespace caseflow::analytic
