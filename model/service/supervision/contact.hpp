#pragma once

#include "model/service/state/service.hpp"

/// Planned one-to-one contact: when the next is due, whether the person comes, who gives it, and what
/// follows.
namespace caseflow::service::contact {

/// Plans the next contact for the first working day from a day on.
void plan(Service& service, CaseId id, sim::Day from);
/// Contact goes on after a warrant or recall.
void resume(Service& service, CaseId id);

/// The planned contact with this number is due: it goes to the officer's worklist, or to a colleague's while
/// the officer is away.
void due(Service& service, CaseId id, std::uint32_t slot);
/// It has been given, with a share of its minutes. Expects a planned contact.
void given(Service& service, WorkItem const& contact, double depth);

}  // namespace caseflow::service::contact
