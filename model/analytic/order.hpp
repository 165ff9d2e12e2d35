#pragma once

#include "model/analytic/account.hpp"
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
};

/// Follows one class of cases under an order, supervised or not, from the court to the last end, and enters
/// what becomes of it in the account. Appointments and days of unpaid work fall on their own days; hearings
/// and warrants end on Mondays, with the right mean.
void follow_order(Setting const& setting, core::CaseKind kind, int point, Account& account);

}  // namespace caseflow::analytic
