#pragma once

#include "model/service/state/service.hpp"

/// Planned one-to-one contact: when the next is due, whether the person comes, who gives it, and what
/// follows.
namespace caseflow::service::contact {

enum Outcome : std::uint32_t { kept, acceptable, unacceptable };
/// The detail of a contact's work item: outcome, whether it is the first, and its number.
inline constexpr std::uint32_t outcome_bits = 3, first_contact = 4, slot_shift = 3;
/// Whether the person came, by that detail.
constexpr Outcome outcome_of(std::uint32_t detail) { return static_cast<Outcome>(detail & outcome_bits); }

/// Plans the next contact for the first working day from a day on.
void plan(Service& service, CaseId id, sim::Day from);
/// Contact goes on after a warrant or recall.
void resume(Service& service, CaseId id);

/// The planned contact with this number is due: it goes to the officer's worklist, or to a colleague's while
/// the officer is away.
void due(Service& service, CaseId id, std::uint32_t slot);
/// It has been given, with a share of its minutes; `detail` tells whether the person came.
void given(Service& service, CaseId id, std::uint32_t detail, double depth);

}  // namespace caseflow::service::contact
