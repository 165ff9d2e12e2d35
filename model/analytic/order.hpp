#pragma once

#include "model/analytic/account.hpp"
#include "model/analytic/order_state.hpp"
#include "model/analytic/shared_inputs.hpp"

namespace caseflow::analytic {

/// Follows one class of cases under an order, supervised or not, from the court to the last end, and enters
/// what becomes of it in the account. Appointments and days of unpaid work fall on their own days; hearings
/// and warrants end on Mondays, with the right mean.
/// Answers what courts make of these people meanwhile; those orders are other classes.
Followed follow_order(SharedInputs const& shared, Beginning const& begins, Account& account);

}  // namespace caseflow::analytic
