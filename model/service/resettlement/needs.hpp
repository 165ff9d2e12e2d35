#pragma once

#include <cstdint>

#include "model/service/state/case.hpp"
#include "model/service/state/service.hpp"

/// What prisoners need for their release, and what becomes of it: none is met that was not worked on, and one
/// that needs a place outside, such as a home, is met only when one is offered before the release.
namespace caseflow::service::needs {

/// Draws what a new prisoner needs: the more likely to reoffend, the more likely most of it. Call once a
/// case, on reception.
void draw(Service& service, CaseId id);
/// On recall, once it is counted among the case's recalls: what was met may be lost, what was not is open
/// again.
void lose(Service& service, CaseId id);

/// A worker has done what the need takes: it is met, or not, or the person waits for a place until the
/// release. Expects somebody in prison.
void worked_on(Service& service, CaseId id, NeedId need);
/// What those outside offer today goes to who is released first.
void offer(Service& service);

/// Whether the person who is released today goes to settled accommodation.
bool settled(Service const& service, Case const& subject);
/// Whether somebody who is not settled has nowhere to go; known to officers by a flag, where the scenario has
/// one, and from then on to be seen in attendance and recalls.
void leave(Service& service, CaseId id, bool settled);
/// Counts what was worked on and met of what was needed, at a release.
void count(Service& service, Case const& subject);

}  // namespace caseflow::service::needs
