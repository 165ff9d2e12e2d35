#pragma once

#include "model/service/state/service.hpp"

/// What happens to a case some day by a yearly rate: moves, changes in risk, visits, meetings, leaving the
/// area, conviction, recall. Each has one exponential number, spent as the hazard accumulates, so a what-if
/// that changes the rate on the start date moves the day and keeps the draw; so does a change in risk.
namespace caseflow::service::hazard {

/// A case's rate of a kind under a plan: the cumulative hazard of the first year. 0 for kinds that are none
/// of the hazards above; whether its stage knows the hazard is not asked.
double per_year(scenario::Plan const& plan, Case const& subject, EventKind kind);

/// Days until a constant hazard has spent the number u, 0 < u < 1; at least one, at most 200 years. Expects a
/// rate above 0.
sim::Day wait(double u, double per_year);
/// The same for a Weibull hazard whose cumulative value after a year is `per_year`, and that has run for
/// `so_far` days already. Expects a rate and a shape above 0, and days from 0.
sim::Day weibull_wait(double u, double per_year, double shape, sim::Day so_far = 0);

/// Plans the next happening of a kind for a day, in place of one planned before; `never` plans none. Expects
/// a hazard. At any stage: what happens then looks for itself.
void plan(Service& service, CaseId id, EventKind kind, sim::Day day);

/// Whether an event of a hazard is still meant: nothing was planned in its place. True for other kinds of
/// events about cases.
bool meant(Service const& service, Event const& event);

/// A case has changed, and with it its rate of a kind, constant over time, that was `was_per_year`: the day
/// still to come moves with the rate, or a first one is planned. Expects a hazard.
void follow_case(Service& service, CaseId id, EventKind kind, double was_per_year);
/// The plan in force has changed from `old`: days still to come move with the rates.
void follow_plan(Service& service, scenario::Plan const& old);

}  // namespace caseflow::service::hazard
