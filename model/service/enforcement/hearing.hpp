#pragma once

#include "model/service/state/service.hpp"

/// The court hears of a breach: the hearing, warrants for those who do not appear, and what is decided.
namespace caseflow::service::hearing {

/// The breach papers have gone to the court, in time or late. Expects somebody under an order or supervision.
void bring_to_court(Service& service, CaseId id, bool in_time);
/// `ordinal`: which of the case's hearings; one that a later sentence has overtaken is not held.
void held(Service& service, CaseId id, std::uint32_t ordinal);
void warrant_executed(Service& service, CaseId id, std::uint32_t ordinal);

}  // namespace caseflow::service::hearing
