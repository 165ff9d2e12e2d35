#pragma once

#include "model/analytic/case_classes.hpp"
#include "model/analytic/delays.hpp"
#include "model/analytic/hazards.hpp"

namespace caseflow::analytic {

/// What every class of cases of a scenario shares.
struct SharedInputs {
  scenario::Plan const& plan;
  Delays const& delays;
  Hazards const& hazards;
  Lattice const& lattice;
  CaseClasses const& classes;
  double group_induction = 0;  ///< Minutes a head.
};

}  // namespace caseflow::analytic
