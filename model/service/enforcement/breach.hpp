#pragma once

#include "model/service/state/service.hpp"

/// From the second unacceptable absence to the court's diary: the officer's decision, and the papers.
///
/// The decision is a piece of work like others. Where an officer is away or has too much to do it comes late,
/// and after some weeks it lapses: nothing is done about those absences any more.
namespace caseflow::service::breach {

/// Enforcement is due, at whatever stage: the officer has to decide. Expects none under way.
void consider(Service& service, CaseId id);
/// A new sentence has overtaken whatever enforcement was under way: decision, papers and the date at court.
/// Nothing where none was.
void overtaken(Service& service, CaseId id);
/// The officer has decided: on licence recall or warning; under an order, at unpaid work or in supervision
/// after the sentence breach or warning; at other stages nothing comes of it. Nothing where the decision was
/// taken away.
void decided(Service& service, CaseId id, bool in_time);
/// Nobody has decided for too long; `number`: on which of the case's enforcements, from 0. Nothing where
/// that is decided, or another came since.
void lapse(Service& service, CaseId id, std::uint32_t number);
/// The officer's part of the papers is done; nothing where a sentence has overtaken the breach. When nothing
/// is left to write, the breach goes to court, if the person is still at a stage that can be breached.
void pack_done(Service& service, CaseId id);
/// The same of the administrators' part.
void papers_done(Service& service, CaseId id);

}  // namespace caseflow::service::breach
