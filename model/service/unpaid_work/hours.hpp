#pragma once

#include "model/service/observe/notes.hpp"
#include "model/service/state/service.hpp"

/// The hours of an unpaid work requirement: each day that is worked, until the last of them.
namespace caseflow::service::hours {

/// The requirement of a case. Expects that it has one.
UnpaidWorkRequirement& requirement_of(Service& service, CaseId id);
/// A day was worked: its hours count, and the requirement ends with the last of them; so does a case that has
/// nothing else. Expects hours left.
void worked(Service& service, RequirementId requirement);
/// The hours outstanding will not be worked any more; what else was ordered goes on. Expects hours left.
void give_up(Service& service, CaseId id);
/// Whether the person works in office hours.
inline bool in_work(Service const& service, Case const& subject) {
  return (subject.flags & service.plan->office_hours_flags) != 0;
}
/// Tells the journal how a planned day went.
void note_day(Service const& service, UnpaidWorkRequirement const& requirement, notes::WorkDay how,
              std::optional<StandDown> why = {});

}  // namespace caseflow::service::hours
