#pragma once

#include "model/service/state/service.hpp"

/// Supervision of a case: how it begins, its assessments and reviews, and until when officers see the person.
namespace caseflow::service::supervision {

/// The detail of an assessment in full; others are at layer 1.
inline constexpr std::uint32_t full_assessment = 1U << 31;

/// Supervision starts or, after release, starts anew: first appointment, induction, checks, reviews.
void begin(Service& service, CaseId id);
/// A new order for somebody supervised or at unpaid work already: first appointment, assessment, last review.
void begin_order(Service& service, CaseId id);

void review_due(Service& service, CaseId id, std::uint32_t ordinal);
void termination_due(Service& service, CaseId id);

/// True while officers see the person: under an order, a licence or supervision, also while a breach is
/// before the court.
inline bool in_contact(Case const& subject) {
  switch (subject.stage) {
    case core::Stage::community:
    case core::Stage::licence:
    case core::Stage::post_sentence_supervision:
      return true;
    case core::Stage::breach_proceedings:
      return subject.under != core::Stage::unpaid_work;
    default:
      return false;
  }
}

}  // namespace caseflow::service::supervision
