#pragma once

#include "model/service/state/service.hpp"

/// No case is lost or counted twice.
namespace caseflow::service {

/// What the counters say, in constant time. Throws a `ContractViolation` when a case is lost or counted
/// twice.
void check_balance(Service const& service);
/// Everything that is counted along, counted anew from the cases, worklists and places: counts of cases in
/// every way, desks with what they hold and its load, open requirements, places in use. Throws a
/// `ContractViolation` where it differs; for tests.
void recount(Service const& service);

}  // namespace caseflow::service
