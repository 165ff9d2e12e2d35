#pragma once

#include "model/service/state/service.hpp"

/// The days on which the rules of a replication change: officers begin, and another plan takes over.
namespace caseflow::service::transition {

/// The run-up without officers is over: places are filled, and every case but those in administration is
/// given to an officer. Call once, on the morning of the first day with officers.
void officers_begin(Service& service);

/// Another plan takes over: the scenario itself from what held before the start date, or a change on its
/// date. Call once, on the morning of each of the model's `takeovers`.
void takes_over(Service& service);

}  // namespace caseflow::service::transition
