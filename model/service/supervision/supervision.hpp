#pragma once

#include "model/service/state/service.hpp"

/// Supervision of a case: how it begins, its assessments and reviews, and until when officers see the person.
namespace caseflow::service::supervision {

/// Supervision starts or, after release, starts anew: first appointment, induction, checks, reviews; for
/// stand-alone unpaid work no more than an assessment. Expects an order, unpaid work or a licence that has
/// just begun.
void begin(Service& service, CaseId id);
/// A new order for somebody supervised or at unpaid work already: first appointment, assessment, last review.
/// Nothing for stand-alone unpaid work. Expects that the case is under the order by stage.
void begin_order(Service& service, CaseId id);

/// Asks for the review with this number, from 0, of somebody in contact; plans the next at any stage.
void review_due(Service& service, CaseId id, std::uint32_t ordinal);
/// Asks for the last review. Nothing where the order was made longer, or the person is not in contact.
void termination_due(Service& service, CaseId id);

}  // namespace caseflow::service::supervision
