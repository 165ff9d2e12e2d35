#pragma once

#include "model/service/state/service.hpp"

/// From the second unacceptable absence to the court's diary: the officer's decision, and the papers.
///
/// The decision is a piece of work like others. Where an officer is away or has too much to do it comes late,
/// and after some weeks it lapses: nothing is done about those absences any more.
namespace caseflow::service::breach {

/// Enforcement is due: the officer has to decide.
void consider(Service& service, CaseId id);
/// A new sentence has overtaken whatever enforcement was under way: decision, papers and the date at court.
void overtaken(Service& service, CaseId id);
/// The officer has decided: warning, breach or recall.
void decided(Service& service, CaseId id, bool in_time);
/// Nobody has decided for too long; `ordinal` says on what.
void lapse(Service& service, CaseId id, std::uint32_t ordinal);
/// The officer's part of the papers is done; nothing where a sentence has overtaken the breach. When nothing
/// is left to write, the breach goes to court.
void pack_done(Service& service, CaseId id);
/// The same of the administrators' part.
void papers_done(Service& service, CaseId id);
}  // namespace caseflow::service::breach
