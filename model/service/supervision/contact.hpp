#pragma once

#include "model/service/state/service.hpp"

/// Planned one-to-one contact: when the next is due, whether the person comes, who gives it, and what
/// follows.
namespace caseflow::service::contact {

/// Plans the next contact for the first working day from a day on. Of two with one number the later falls
/// out.
void plan(Service& service, CaseId id, sim::Day from);
/// Contact goes on from tomorrow, after a breach, warrant or recall; nothing where one is planned.
void resume(Service& service, CaseId id);

/// The planned contact with this number is due, and the next is planned: it goes to the officer's worklist,
/// or to a colleague's while the officer is away. Without officers (run-up) it is given at once; for a case
/// that waits for one it is lost. Nothing for another number than the next. Where the person is not in
/// contact, what was still to be given falls out and contact stops.
void due(Service& service, CaseId id, std::uint32_t slot);
/// It has been given, with a share of its minutes (`depth`, above 0 to 1), whether or not the person came;
/// the stage may have changed since it was due. Expects a planned contact.
void given(Service& service, WorkItem const& contact, double depth);

}  // namespace caseflow::service::contact
