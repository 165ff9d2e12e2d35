#pragma once

#include "model/service/state/service.hpp"

/// Days of rehabilitation activity requirements: how many the court orders, and how they are worked, in
/// groups or, where none has been free, one to one with the officer.
namespace caseflow::service::activity {

/// The court orders activity days, or none.
void impose(Service& service, CaseId id);
/// Supervision began, or a group was left: the officer works the days one to one unless a group comes first.
void await_group(Service& service, CaseId id, double weeks);

bool has_days_left(Case const& subject);
/// A session of a group is offered to somebody who has days left to work.
void offered(Service& service, Case const& subject);
void worked(Service& service, CaseId id, bool one_to_one);
/// The person came to the officer: where no group has been free, an activity day is worked with it.
void with_appointment(Service& service, CaseId id);

/// The case left the caseload: its activity days end with it.
void ended(Service& service, CaseId id, core::Stage how);

}  // namespace caseflow::service::activity
