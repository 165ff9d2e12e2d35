#pragma once

#include "model/service/state/service.hpp"

/// Supervision of a case: how it begins, its assessments and reviews, and until when officers see the person.
namespace caseflow::service::supervision {

/// Supervision starts or, after release, starts anew: first appointment, induction, checks, reviews.
void begin(Service& service, CaseId id);
/// A new order for somebody supervised or at unpaid work already: first appointment, assessment, last review.
void begin_order(Service& service, CaseId id);

void review_due(Service& service, CaseId id, std::uint32_t ordinal);
void termination_due(Service& service, CaseId id);

}  // namespace caseflow::service::supervision
