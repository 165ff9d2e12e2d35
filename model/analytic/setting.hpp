#pragma once

#include "model/analytic/delays.hpp"
#include "model/analytic/hazards.hpp"
#include "model/analytic/profile.hpp"

namespace caseflow::analytic {

/// What every class of cases of a scenario shares.
struct Setting {
  scenario::Plan const& plan;
  Delays const& delays;
  Hazards const& hazards;
  Lattice const& lattice;
  Profile const& profile;
  double group_induction = 0;  ///< Minutes a head.
};

}  // namespace caseflow::analytic
