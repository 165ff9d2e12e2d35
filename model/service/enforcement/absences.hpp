#pragma once

#include "model/service/enforcement/warning.hpp"
#include "model/service/state/service.hpp"

/// What follows when people do not come.
namespace caseflow::service::absences {

/// An unacceptable absence, at whatever stage: the first is warned of, the second within the window calls for
/// enforcement. No more than a note for inspectors while enforcement is under way.
void unacceptable(Service& service, CaseId id, warning::From from = warning::From::appointment);
/// An unacceptable absence that no more than a warning follows, at whatever stage.
void reminded(Service& service, CaseId id);
/// An acceptable absence from an appointment, at whatever stage; too many of them are looked into, and taken
/// for an unacceptable one or answered by a home visit.
void acceptable(Service& service, CaseId id);

}  // namespace caseflow::service::absences
