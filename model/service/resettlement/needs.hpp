#pragma once

#include <cstdint>

#include "model/service/state/case.hpp"
#include "model/service/state/service.hpp"

/// What prisoners need for their release, and what becomes of it: none is met that was not worked on, and one
/// that needs a place outside, such as a home, is met only when one is offered before the release.
namespace caseflow::service::needs {

/// Draws what a new prisoner needs: the likelier to reoffend, the likelier most of it.
void draw(Service& service, CaseId id);
/// On recall: what was met may be lost.
void lose(Service& service, CaseId id);

/// A worker has done what the need takes.
void worked_on(Service& service, CaseId id, NeedId need);
/// What those outside offer today goes to who is released first.
void offer(Service& service);

/// Whether the person goes to settled accommodation.
bool settled(Service const& service, Case const& subject);
/// Counts what was met of what was needed.
void count(Service& service, Case const& subject);

}  // namespace caseflow::service::needs
