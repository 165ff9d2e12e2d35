#pragma once

#include "model/service/state/service.hpp"

/// Groups and accredited programmes: referral, waiting list by office, runs, sessions,
/// catch-up, drop-out, completion. (Who runs them, where and when: timetable.hpp.)
namespace caseflow::service::groups {

/// Sets up the waiting lists and the timetable of every office.
void open(Service& service);

/// Decides which groups a case is referred to, once its supervision begins.
void refer(Service& service, CaseId id);
void referral(Service& service, CaseId id, GroupId group);

/// Where a group's waiting list stands at an office.
WaitingListId list_of(Service const& service, SiteId site, GroupId group);
/// Counts in total and by group.
void count_by_group(Service& service, Breakdown const& split, GroupId group, double numerator,
                    double denominator = 1);

/// A run is due to start at an office: it does if enough people wait, tutors are free and a room is, else it
/// is put off.
void run_due(Service& service, WaitingListId slot);
void run_session(Service& service, RunId run);

}  // namespace caseflow::service::groups
