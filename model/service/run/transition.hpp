#pragma once

#include "model/service/state/service.hpp"

/// The two days on which the rules of a replication change: officers begin, and the what-if begins.
namespace caseflow::service::transition {

/// The run-up without officers is over: places are filled, and every case but those in administration is
/// given to an officer. Call once, on the morning of the first day with officers.
void officers_begin(Service& service);

/// The start date: the scenario itself takes over from what held before it. Call once, on that morning;
/// nothing but the plan changes hands unless the two differ.
void what_if_begins(Service& service);

}  // namespace caseflow::service::transition
