#pragma once

#include "model/service/observe/notes.hpp"
#include "model/service/state/service.hpp"

/// Who holds a case: the place by the routing rules, the officer there by workload, grade and continuity.
namespace caseflow::service::allocation {

/// Gives a case its place and, once there are officers, an officer; without one it waits in the queue.
void place(Service& service, CaseId id);

/// Its risk or band has changed: it goes where the rules send it now, and when more is asked for an officer
/// whose grade may not hold it hands it on.
void follow_change(Service& service, CaseId id, bool raised);

/// Tries again for those who wait.
void place_waiting(Service& service);

/// Moves a case to another officer of the same site, if there is one who takes cases.
void move(Service& service, CaseId id);
/// The area takes over a case in custody from the hub, if the rules still say so.
void area_takes_over(Service& service, CaseId id);
/// Plans that day for a case in custody, where the rules have one still to come.
void plan_takeover(Service& service, CaseId id);

/// Gives one case to another officer of its site. Where nobody else takes cases it waits, if its officer is
/// gone, or stays.
void hand_over(Service& service, CaseId id, notes::Why why);

/// Gives an officer's cases to colleagues: all of them, because the officer left or is away for long.
void hand_over_all(Service& service, OfficerId officer);

/// Gives what is left on a worklist, covered for colleagues, back to the officers of the cases.
void hand_back(Service& service, OfficerId officer);

/// Takes a case off its officer, with what is on the worklist; it is held by nobody until it is placed again.
void take_off_officer(Service& service, CaseId id);

/// A review is done: a case banded too low gets its band where somebody of the right grade has room now.
void look_at_band(Service& service, CaseId id);

/// Plans the next move that no leaving explains.
void plan_move(Service& service, CaseId id);

}  // namespace caseflow::service::allocation
