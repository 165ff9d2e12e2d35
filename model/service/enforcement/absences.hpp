#pragma once

#include "model/service/enforcement/warning.hpp"
#include "model/service/state/service.hpp"

/// What follows when people do not come.
namespace caseflow::service::absences {

/// An unacceptable absence; the second within the window calls for enforcement.
void unacceptable(Service& service, CaseId id, warning::From from = warning::From::appointment);
/// An unacceptable absence that no more than a warning follows.
void reminded(Service& service, CaseId id);
/// An acceptable absence from an appointment; too many of them are looked into.
void acceptable(Service& service, CaseId id);

}  // namespace caseflow::service::absences
