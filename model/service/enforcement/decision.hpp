#pragma once

#include "model/service/state/service.hpp"

/// The officer's decision on enforcement, while it is to be made.
namespace caseflow::service::decision {

/// True while the officer has to decide.
inline bool is_open(Case const& subject) { return subject.decision_open; }
/// Takes the decision away, and the enforcement with it: something else settles it. Nothing where none is
/// open.
void withdraw(Service& service, CaseId id);

}  // namespace caseflow::service::decision
