#pragma once

#include "model/service/service.hpp"

/// Through the Gate: screening and plan on reception, work towards release, handover; contact before release.
namespace caseflow::service::resettlement {

void reception(Service& service, CaseId id);
/// Twelve weeks before release, or as near as the sentence allows.
void towards_release(Service& service, CaseId id);
/// The working day of the workers of every prison.
void work_day(Service& service);
/// What the release is counted for.
void released(Service& service, CaseId id);

}  // namespace caseflow::service::resettlement
