#pragma once

#include "model/service/state/service.hpp"

/// Through the Gate: screening and plan on reception, needs worked on towards release, handover to the
/// officer; the same again after a recall. Workers of each prison serve it all; what others offer, such as
/// homes, is scarce outside.
namespace caseflow::service::resettlement {

/// Draws what the prisoner needs, and asks for the screening.
void reception(Service& service, CaseId id);
/// Back in prison until a day: another plan, and what can be done in the time.
void recalled(Service& service, CaseId id, sim::Day until);
/// So many weeks before release, or as near as the sentence allows: the plan is reviewed.
void towards_release(Service& service, CaseId id);
/// Work on a need can begin; `need` as in the plan's needs.
void need_due(Service& service, CaseId id, NeedId need);
/// The case is to be handed to the officer who will supervise.
void handover_due(Service& service, CaseId id);
/// The officer is to see the prisoner before release.
void prerelease_contact(Service& service, CaseId id);
/// The working day of the workers of every prison, and of those outside who have something to offer.
void work_day(Service& service);
/// What a release is counted for, and a re-release. Call before the officer begins.
void released(Service& service, CaseId id);
void rereleased(Service& service, CaseId id);
/// Whether the handover reached the officer who has the case now.
void handed_over(Service& service, CaseId id);

}  // namespace caseflow::service::resettlement
