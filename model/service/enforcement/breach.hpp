#pragma once

#include "model/service/state/service.hpp"

/// From the second unacceptable absence to the court's diary: the officer's decision, and the papers.
///
/// The decision is a piece of work like others. Where an officer is away or has too much to do it comes late,
/// and after some weeks it lapses: nothing is done about those absences any more.
namespace caseflow::service::breach {

/// Enforcement is due: the officer has to decide.
void consider(Service& service, CaseId id);
/// True while the officer has to.
bool undecided(Case const& subject);
/// Takes the decision away: something else settles it.
void withdraw(Service& service, CaseId id);
/// A new sentence has overtaken whatever enforcement was under way: decision, papers and the date at court.
void overtaken(Service& service, CaseId id);
/// The officer has decided: warning, breach or recall.
void decided(Service& service, CaseId id, bool in_time);
/// Nobody has decided for too long; `ordinal` says on what.
void lapse(Service& service, CaseId id, std::uint32_t ordinal);
/// The officer's part of the papers is done, and the administrators'.
void pack_done(Service& service, CaseId id);
void papers_done(Service& service, CaseId id);
/// Whether they still owe their part of the papers that followed the case's decision of this number: what was
/// asked of them for a breach that a sentence has overtaken does not count for a later one.
bool waits_for_administrators(Case const& subject, std::uint32_t decision);

}  // namespace caseflow::service::breach
