#pragma once

#include "model/service/state/service.hpp"

/// The flow of a case: the only transitions between stages that a replication makes.
namespace caseflow::service::sentence {

/// Draws a new case of today's arrivals and sets its sentence going.
void enter(Service& service, EntityKind stream, std::uint32_t index);

/// Plans the day on which the person moves to another area.
void plan_transfer(Service& service, CaseId id);

/// The case has its place and, once there are officers, its officer: what its stage asks for begins.
void allocated(Service& service, CaseId id);

/// Length of a supervised order in days, from the draws of its sentence.
sim::Day order_days(scenario::Plan const& plan, sim::Block const& draws);

/// When a prison lets somebody out who is due then: a day on which others can receive them, so on the working
/// day before a weekend or bank holiday; tomorrow at the earliest.
sim::Day release_day(Service const& service, sim::Day due);
void release(Service& service, CaseId id);
void licence_end(Service& service, CaseId id);
/// The nominal end of an order or of supervision after release; put off while something is open.
void supervision_end(Service& service, CaseId id);
void half_year(Service& service, CaseId id);

/// Back to what went on before a breach, warrant or recall; ends the case if its nominal end has passed
/// meanwhile.
void resume(Service& service, CaseId id, core::Stage stage);

/// Moves a case to another stage on the caseload.
void enter_stage(Service& service, CaseId id, core::Stage stage);

/// All orders running end, alike.
void count_orders(Service& service, Case const& subject, bool completed);

/// Takes a case off the caseload.
void end(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::sentence
