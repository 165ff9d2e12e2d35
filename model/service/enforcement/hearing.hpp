#pragma once

#include "model/service/state/service.hpp"

/// The court hears of a breach: the hearing, warrants for those who do not appear, and what is decided.
namespace caseflow::service::hearing {

/// The breach papers have gone to the court, in time or late: breach proceedings begin. Expects somebody
/// under an order, at unpaid work or in supervision after the sentence.
void bring_to_court(Service& service, CaseId id, bool in_time);
/// The court hears of the breach and decides, or issues a warrant where the person does not appear.
/// `ordinal`: which of the case's hearings, from 0; one that a later sentence has overtaken is not held.
/// Nothing but in breach proceedings.
void held(Service& service, CaseId id, std::uint32_t ordinal);
/// The person is brought before the court, which decides. `ordinal`: of the hearing that was missed; nothing
/// where it was overtaken, nor but out of contact.
void warrant_executed(Service& service, CaseId id, std::uint32_t ordinal);

}  // namespace caseflow::service::hearing
