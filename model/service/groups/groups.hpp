#pragma once

#include "model/service/state/service.hpp"

/// Groups and accredited programmes: waiting list by office, runs, sessions, catch-up, drop-out, restart,
/// completion. (Who runs them, where and when: timetable.hpp.)
namespace caseflow::service::groups {

/// Sets up the waiting lists and the timetable of every office. Call once, on the first day.
void open(Service& service);

/// Decides which groups a case is referred to, once its supervision begins. Expects an order with supervision
/// or a licence.
void refer(Service& service, CaseId id);
/// The referral is made: the person waits for the group where it is run for those of the home, or begins to
/// work it with the officer; now and then somebody else's case comes to wait beside. Who is not in contact
/// then never begins it. To a partner's group the officer has to introduce the person first.
void referral(Service& service, CaseId id, GroupId group);

/// Runs of a group are planned at an office, once a week, of a group for one person every day: those who wait
/// are prepared, and a run begins if enough wait for whom no place is free in one that goes on, tutors are
/// free, a room is, and somebody takes up the invitation; else it is put off to the next week. Who has become
/// unsuitable leaves the list first.
void run_due(Service& service, WaitingListId slot);
/// A run's session, held or not: who joins, comes, catches up, drops out, completes; and the next, or the end
/// of the run. Expects a run that goes on.
void run_session(Service& service, RunId run);

}  // namespace caseflow::service::groups
