#pragma once

#include "model/service/state/service.hpp"

/// The flow of a case: the only transitions between stages that a replication makes.
namespace caseflow::service::sentence {

/// Draws a new case of today's arrivals, awaiting allocation, and sets its sentence going. `stream`: orders
/// or custody; `index`: its place among the day's arrivals of the stream, below 2^24.
void enter(Service& service, EntityKind stream, std::uint32_t index);

/// Plans the day on which the person moves to another area, at whatever stage; nothing where nobody does.
void plan_transfer(Service& service, CaseId id);

/// The case has its place and, once there are officers, its officer: custody, the order or unpaid work
/// begins. One whose last day passed while it waited ends unfinished. Expects a case that awaits allocation.
void allocated(Service& service, CaseId id);

/// Length of a supervised order in days, from the draws of its sentence: whether it is suspended, how long.
sim::Day order_days(scenario::Plan const& plan, sim::Block const& draws);

/// When a prison lets somebody out who is due then: a day on which others can receive them, so on the working
/// day before a weekend or bank holiday; tomorrow at the earliest. A day beyond the calendar stays.
sim::Day release_day(Service const& service, sim::Day due);
/// The first release from prison, on licence; a case that awaits allocation is tried again tomorrow. Expects
/// one of the two stages.
void release(Service& service, CaseId id);
/// A licence gives way to supervision after the sentence; nothing at any other stage, as while recalled.
void licence_end(Service& service, CaseId id);
/// The nominal end of an order or of supervision after release. Nothing where a court has moved it; put off
/// while a breach, warrant, recall, hours of unpaid work or the allocation are open; else the case is
/// completed. Expects any stage but custody.
void supervision_end(Service& service, CaseId id);
/// Half a year of supervision: counts officers and contacts so far. Nothing unless an officer sees the person
/// face to face and there was no recall.
void half_year(Service& service, CaseId id);

/// Back to `stage`, which went on before a breach, warrant or recall; ends the case if its nominal end has
/// passed meanwhile. Expects breach proceedings, a warrant or a recall.
void resume(Service& service, CaseId id, core::Stage stage);

/// Moves a case to another stage on the caseload, and bands it by that. Expects an edge of the stage graph,
/// or the stage that it has.
void enter_stage(Service& service, CaseId id, core::Stage stage);

/// Counts that all orders running end, alike. Expects a case of an order.
void count_orders(Service& service, Case const& subject, bool completed);

/// Takes a case off the caseload. Expects one that is on it, and an end stage to which an edge leads.
void end(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::sentence
