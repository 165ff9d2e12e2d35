#pragma once

#include "model/service/state/service.hpp"

/// Days of rehabilitation activity requirements: how many the court orders, and how they are worked, in
/// groups or, where none has been free, one to one with the officer.
namespace caseflow::service::activity {

/// The court orders activity days, or none. Expects an order with supervision.
void impose(Service& service, CaseId id);
/// Supervision began, or a group was left: the officer works the days one to one from so many weeks on (0:
/// today) unless a group comes first. Nothing where no days are left.
void await_group(Service& service, CaseId id, double weeks);

/// Whether days are still to be worked; false without a requirement.
bool has_days_left(Case const& subject);
/// A session of a group is offered; counts for somebody who has days left to work.
void offered(Service& service, Case const& subject);
/// A day was worked, in a group or one to one with the officer; nothing where none is left.
void worked(Service& service, CaseId id, bool one_to_one);
/// The person came to the officer: where no group has been free, a day is to be worked with it, today or not
/// at all. Nothing where none is left, or before the officer works them.
void with_appointment(Service& service, CaseId id);

/// The case ends, or its orders are revoked: the days end with it, done or not. Nothing without a
/// requirement, nor where the person leaves the service (`how`: escalated, transferred).
void ended(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::activity
