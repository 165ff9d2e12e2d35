#pragma once

#include "model/service/state/judging.hpp"
#include "model/service/state/service.hpp"

/// The band of a case by the plan in force, and who may hold it.
namespace caseflow::service {

/// What cases are judged by today.
inline Judging judging(Service const& service) { return {*service.plan, service.random}; }
/// The case's band under the plan in force, as it was last judged.
BandId band(Service const& service, Case const& subject);
/// The case as it would be if it were not banded low for want of room: a copy.
Case properly_banded(Service const& service, Case const& subject);
/// Whether the grade may hold the case's band; at hubs every grade holds every band.
bool may_hold(Service const& service, Desk const& desk, Case const& subject);

}  // namespace caseflow::service
