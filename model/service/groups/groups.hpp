#pragma once

#include "model/service/state/service.hpp"

/// Groups and accredited programmes: referral, waiting list by office, runs, sessions,
/// catch-up, drop-out, completion. (Who runs them, where and when: timetable.hpp.)
namespace caseflow::service::groups {

/// Sets up the waiting lists and the timetable of every office. Call once, on the first day.
void open(Service& service);

/// Decides which groups a case is referred to, once its supervision begins. Expects an order with supervision
/// or a licence.
void refer(Service& service, CaseId id);
/// The referral is made: the person waits for the group where the home's groups run. Who is not in contact
/// then never begins it.
void referral(Service& service, CaseId id, GroupId group);

/// Where a group's waiting list stands at an office.
WaitingListId list_of(Service const& service, SiteId site, GroupId group);
/// Counts in total and by group. Expects a measure that is split by group.
void count_by_group(Service& service, Breakdown const& split, GroupId group, double numerator,
                    double denominator = 1);

/// A run is due to start at an office: it does if enough people wait, tutors are free and a room is, else it
/// is put off a week. Who has become unsuitable leaves the list first.
void run_due(Service& service, WaitingListId slot);
/// A run's session, held or not: who comes, catches up, drops out, completes; and the next, or the end of the
/// run. Expects a run that goes on.
void run_session(Service& service, RunId run);

}  // namespace caseflow::service::groups
