#pragma once

#include "model/service/state/service.hpp"

/// Through the Gate: screening and plan on reception, needs worked on towards release, handover to the
/// officer; the same again after a recall. Workers of each prison serve it all; what others offer, such as
/// homes, is scarce outside.
namespace caseflow::service::resettlement {

/// Chooses the prison, draws what the prisoner needs, asks for the screening and plans what leads to the
/// release. Expects a case that has just come into custody.
void reception(Service& service, CaseId id);
/// Back in prison until a day, of the release: another plan, and what can be done in the time. Expects that
/// the case is recalled by stage.
void recalled(Service& service, CaseId id, sim::Day until);
/// So many weeks before release, or as near as the sentence allows: the plan is reviewed. Nothing out of
/// prison (custody or recall), or where that is done.
void towards_release(Service& service, CaseId id);
/// Work on a need can begin; `need` as in the plan's needs. Nothing out of prison, or where it is worked on.
void need_due(Service& service, CaseId id, NeedId need);
/// The case is to be handed to the officer who will supervise. Nothing out of prison, or where that is done.
void handover_due(Service& service, CaseId id);
/// The officer is to see the prisoner before release; from a hub by chance. Nothing out of prison.
void prerelease_contact(Service& service, CaseId id, std::uint32_t number);
/// The working day of the workers of every prison, and of those outside who have something to offer; nothing
/// on days off.
void work_day(Service& service);
/// What the first release is counted for. Call while the case is in custody by stage.
void released(Service& service, CaseId id);
/// The same of a release after a recall. Call while the case is recalled by stage.
void rereleased(Service& service, CaseId id);
/// Counts whether the handover reached the officer who has the case now. Call once the case is placed on
/// licence.
void handed_over(Service& service, CaseId id);

}  // namespace caseflow::service::resettlement
