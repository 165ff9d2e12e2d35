#pragma once

#include "model/service/state/service.hpp"

/// No case is lost or counted twice.
namespace caseflow::service {

/// What the counters say, in constant time. Throws a `ContractViolation` when a case is lost or counted
/// twice.
void check_balance(Service const& service);
/// The same by counting every case; for tests.
void recount(Service const& service);

}  // namespace caseflow::service
