#pragma once

#include "model/analytic/account.hpp"
#include "model/analytic/shared_inputs.hpp"

namespace caseflow::analytic {

/// Follows one class of cases from reception into custody through licence, recall and post-sentence
/// supervision to the last end, and enters what becomes of it in the account.
void follow_custody(SharedInputs const& shared, int point, Account& account);

}  // namespace caseflow::analytic
