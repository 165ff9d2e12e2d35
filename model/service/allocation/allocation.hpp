#pragma once

#include "model/service/observe/notes.hpp"
#include "model/service/state/service.hpp"

/// Who holds a case: the place by the routing rules, the officer there by workload, grade and continuity.
namespace caseflow::service::allocation {

/// Gives a case, at whatever stage, its place and, once there are officers, an officer; without one it waits
/// in the queue. An officer who sits there already keeps it.
void place(Service& service, CaseId id);

/// Its risk or band has changed: it goes where the rules send it now, and when more is asked for an officer
/// whose grade may not hold it hands it on (`raised`). Nothing in administration or while it waits, which
/// come to `place` by themselves.
void follow_change(Service& service, CaseId id, bool raised);

/// Tries again for those who wait; who awaited allocation is allocated then.
void place_waiting(Service& service);

/// Moves a case to another officer of the same office, if there is one who takes cases, and plans the next
/// move; no more than that at a hub or without an officer.
void move(Service& service, CaseId id);
/// The area takes over a case in custody from the hub, if the rules still say so. Nothing at other stages.
void area_takes_over(Service& service, CaseId id);
/// Plans that day for a case in custody, or one received into it, where the rules have one still to come.
void plan_takeover(Service& service, CaseId id);

/// Gives one case to another officer of its site. Where nobody else takes cases it waits, if its officer is
/// gone (`why`: left, long sickness), or stays. Expects one that has an officer.
void hand_over(Service& service, CaseId id, notes::Why why);

/// Gives an officer's cases to colleagues: all of them, because the officer left (is not here) or is away for
/// long.
void hand_over_all(Service& service, OfficerId officer);

/// Gives what is left on a worklist, covered for colleagues, back to the officers of the cases; for those
/// that wait it is kept. What was of cases that have ended is struck off. Call after `hand_over_all`.
void hand_back(Service& service, OfficerId officer);

/// Takes a case off its officer, with what is on the worklist, for good; it is held by nobody until it is
/// placed again. Nothing without an officer.
void take_off_officer(Service& service, CaseId id);

/// A review is done: a case banded too low gets its band where somebody of the right grade has room now.
/// Nothing for other cases, nor without an officer.
void look_at_band(Service& service, CaseId id);

/// Plans the next move that no leaving explains; nothing where there are none.
void plan_move(Service& service, CaseId id);

}  // namespace caseflow::service::allocation
