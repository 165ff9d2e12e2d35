#pragma once

#include "model/service/observe/notes_risk.hpp"
#include "model/service/state/service.hpp"

/// Risk of serious harm: changes that nobody sees at once, what brings them to light and what they ask for,
/// bands and officers that change with them, escalation; and what is recorded, which may be wrong.
///
/// A change is noticed when somebody looks: at a contact, on a home visit, in a review, by an answer of the
/// police or children's services, or because these report it. Each change has one exponential number, and
/// each look spends some of it, so that more looks, and better ones, never find it later.
namespace caseflow::service::risk {

/// Plans the next change, at whatever stage; nothing where the risk never changes.
void plan_change(Service& service, CaseId id);
/// The true risk changes, which nobody has seen yet, and the next change is planned; nothing but that while
/// the person is recalled or out of contact.
void change(Service& service, CaseId id);

/// Somebody looks at the case, at whatever stage: would notice a change with this chance, 0 to 1. Nothing
/// without a change that is hidden.
void look(Service& service, CaseId id, double chance, notes::NoticedBy by);
/// Police or children's services report a change; nothing where it has been noticed.
void change_reported(Service& service, CaseId id);
/// A change that was noticed today asks for its review, checks, a home visit (not at stand-alone unpaid
/// work), a meeting. In prison or out of contact it is put off, and hidden anew.
void change_found(Service& service, CaseId id);

/// Asks for checks with the police and children's services, where a flag calls for them. `ordinal`: which of
/// the case's checks, by the series in `ordinals`.
void ask_checks(Service& service, CaseId id, std::uint32_t ordinal);
/// The officer has asked: the answer will come. `ordinal` as above.
void checks_sent(Service& service, CaseId id, std::uint32_t ordinal);
/// The answer is there, and may show a change, at whatever stage.
void checks_answered(Service& service, CaseId id);

/// An assessment or review was made, with a share of its minutes (`depth`, above 0 to 1): looks at the case,
/// and may find that what is recorded is wrong, at whatever stage. `ordinal`: which of the case's assessments
/// and reviews.
void assessed(Service& service, CaseId id, std::uint32_t ordinal, double depth);
/// The review after a change: what is recorded follows what is, and who has become high risk leaves, which is
/// put off in prison and out of contact.
void reviewed(Service& service, CaseId id);
/// The same with an assessment or review of another kind that found it left out; nothing where it has been
/// made.
void owed_review(Service& service, CaseId id);

/// The case leaves the caseload: a change that was not noticed in time counts.
void ended(Service& service, CaseId id);

/// The ordinal of a review by its number since supervision began, from 0 to below
/// `ordinals::reviews_a_return` - 1, after so many returns; the assessment itself is 0 and stands before
/// them.
constexpr std::uint32_t review_ordinal(std::uint32_t returns, std::uint32_t review) {
  return ordinals::reviews_a_return * returns + 1 + review;
}

}  // namespace caseflow::service::risk
